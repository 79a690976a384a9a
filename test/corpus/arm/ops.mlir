"builtin.module"() ({
  "func.func"() <{function_type = (vector<16xi8>, vector<4xi32>, vector<[4]xi32>, vector<[16]xi8>, vector<8xf32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: vector<16xi8>, %arg1: vector<4xi32>, %arg2: vector<[4]xi32>, %arg3: vector<[16]xi8>, %arg4: vector<8xf32>):
    %0 = "arm_neon.intr.sdot"(%arg1, %arg0, %arg0) : (vector<4xi32>, vector<16xi8>, vector<16xi8>) -> vector<4xi32>
    %1 = "arm_sve.sdot"(%arg2, %arg3, %arg3) : (vector<[4]xi32>, vector<[16]xi8>, vector<[16]xi8>) -> vector<[4]xi32>
    %2 = "x86vector.avx.rsqrt"(%arg4) : (vector<8xf32>) -> vector<8xf32>
    %3 = "arm_sme.get_tile"() : () -> vector<[4]x[4]xf32>
    %4 = "amx.tile_zero"() : () -> vector<16x16xbf16>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


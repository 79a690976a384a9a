"builtin.module"() ({
  "func.func"() <{function_type = (!pto.tile_buf<vec, 1x256xf32>, !pto.tile_buf<vec, 1x256xui32>, !pto.tile_buf<vec, 1x256xi32>, !pto.tile_buf<vec, 1x1024xf32>, !pto.tile_buf<vec, 1x512xf32>, !pto.tile_buf<vec, 1x1024xf32>, i32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !pto.tile_buf<vec, 1x256xf32>, %arg1: !pto.tile_buf<vec, 1x256xui32>, %arg2: !pto.tile_buf<vec, 1x256xi32>, %arg3: !pto.tile_buf<vec, 1x1024xf32>, %arg4: !pto.tile_buf<vec, 1x512xf32>, %arg5: !pto.tile_buf<vec, 1x1024xf32>, %arg6: i32):
    "pto.tsort32"(%arg0, %arg2, %arg4) : (!pto.tile_buf<vec, 1x256xf32>, !pto.tile_buf<vec, 1x256xi32>, !pto.tile_buf<vec, 1x512xf32>) -> ()
    "pto.tsort32"(%arg0, %arg1, %arg3, %arg4) : (!pto.tile_buf<vec, 1x256xf32>, !pto.tile_buf<vec, 1x256xui32>, !pto.tile_buf<vec, 1x1024xf32>, !pto.tile_buf<vec, 1x512xf32>) -> ()
    %0 = "arith.constant"() <{value = dense<0> : vector<4xi16>}> : () -> vector<4xi16>
    %1 = "arith.constant"() <{value = 64 : i32}> : () -> i32
    "pto.tmrgsort"(%arg0, %1, %arg0) <{exhausted = false, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (!pto.tile_buf<vec, 1x256xf32>, i32, !pto.tile_buf<vec, 1x256xf32>) -> ()
    "pto.tmrgsort"(%arg0, %arg0, %arg5, %arg3, %0) <{exhausted = false, operandSegmentSizes = array<i32: 2, 0, 1, 1, 1>}> : (!pto.tile_buf<vec, 1x256xf32>, !pto.tile_buf<vec, 1x256xf32>, !pto.tile_buf<vec, 1x1024xf32>, !pto.tile_buf<vec, 1x1024xf32>, vector<4xi16>) -> ()
    "pto.tmrgsort"(%arg0, %arg0, %arg0, %arg5, %arg3, %0) <{exhausted = true, operandSegmentSizes = array<i32: 3, 0, 1, 1, 1>}> : (!pto.tile_buf<vec, 1x256xf32>, !pto.tile_buf<vec, 1x256xf32>, !pto.tile_buf<vec, 1x256xf32>, !pto.tile_buf<vec, 1x1024xf32>, !pto.tile_buf<vec, 1x1024xf32>, vector<4xi16>) -> ()
    "pto.tmrgsort"(%arg0, %arg0, %arg0, %arg0, %arg5, %arg3, %0) <{exhausted = false, operandSegmentSizes = array<i32: 4, 0, 1, 1, 1>}> : (!pto.tile_buf<vec, 1x256xf32>, !pto.tile_buf<vec, 1x256xf32>, !pto.tile_buf<vec, 1x256xf32>, !pto.tile_buf<vec, 1x256xf32>, !pto.tile_buf<vec, 1x1024xf32>, !pto.tile_buf<vec, 1x1024xf32>, vector<4xi16>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()


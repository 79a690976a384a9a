"builtin.module"() ({
  "func.func"() <{function_type = (memref<?xf32>, memref<?xf32>, index) -> f32, sym_name = "dot"}> ({
  ^bb0(%arg0: memref<?xf32>, %arg1: memref<?xf32>, %arg2: index):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 8 : index}> : () -> index
    %2 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %3 = "arith.constant"() <{value = dense<0.000000e+00> : vector<8xf32>}> : () -> vector<8xf32>
    %4 = "scf.for"(%0, %arg2, %1, %3) ({
    ^bb0(%arg3: index, %arg4: vector<8xf32>):
      %6 = "arith.subi"(%arg2, %arg3) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
      %7 = "vector.create_mask"(%6) : (index) -> vector<8xi1>
      %8 = "vector.maskedload"(%arg0, %arg3, %7, %3) : (memref<?xf32>, index, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
      %9 = "vector.maskedload"(%arg1, %arg3, %7, %3) : (memref<?xf32>, index, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
      %10 = "vector.fma"(%8, %9, %arg4) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
      "scf.yield"(%10) : (vector<8xf32>) -> ()
    }) : (index, index, index, vector<8xf32>) -> vector<8xf32>
    %5 = "vector.reduction"(%4, %2) <{fastmath = #arith.fastmath<none>, kind = #vector.kind<add>}> : (vector<8xf32>, f32) -> f32
    "func.return"(%5) : (f32) -> ()
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "func.func"() <{function_type = (index, tensor<4x?xf32>, f32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: index, %arg1: tensor<4x?xf32>, %arg2: f32):
    %0 = "tensor.generate"(%arg0) ({
    ^bb0(%arg5: index, %arg6: index):
      %2 = "arith.addi"(%arg5, %arg6) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
      "tensor.yield"(%2) : (index) -> ()
    }) : (index) -> tensor<?x4xindex>
    %1 = "tensor.pad"(%arg1, %arg0) <{operandSegmentSizes = array<i32: 1, 1, 0>, static_high = array<i64: 2, 3>, static_low = array<i64: 1, -9223372036854775808>}> ({
    ^bb0(%arg3: index, %arg4: index):
      "tensor.yield"(%arg2) : (f32) -> ()
    }) : (tensor<4x?xf32>, index) -> tensor<7x?xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


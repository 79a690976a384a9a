"builtin.module"() ({
  "func.func"() <{function_type = (tensor<8x4xf32>, tensor<2xindex>, tensor<?x32xf32>, index, tensor<5x1xindex>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: tensor<8x4xf32>, %arg1: tensor<2xindex>, %arg2: tensor<?x32xf32>, %arg3: index, %arg4: tensor<5x1xindex>):
    %0 = "tensor.collapse_shape"(%arg0) <{reassociation = [[0, 1]]}> : (tensor<8x4xf32>) -> tensor<32xf32>
    %1 = "tensor.expand_shape"(%arg2, %arg3) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: -9223372036854775808, 4, 32>}> : (tensor<?x32xf32>, index) -> tensor<?x4x32xf32>
    %2 = "tensor.reshape"(%arg0, %arg1) : (tensor<8x4xf32>, tensor<2xindex>) -> tensor<4x8xf32>
    %3 = "tensor.bitcast"(%arg0) : (tensor<8x4xf32>) -> tensor<8x4xi32>
    %4 = "tensor.gather"(%arg0, %arg4) <{gather_dims = array<i64: 0>, unique}> : (tensor<8x4xf32>, tensor<5x1xindex>) -> tensor<5x1x4xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


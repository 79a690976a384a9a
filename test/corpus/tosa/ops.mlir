"builtin.module"() ({
  "func.func"() <{function_type = (tensor<1x4x4x4xf32>, tensor<8x3x3x4xf32>, tensor<8xf32>) -> tensor<1x4x4x8xf32>, sym_name = "f"}> ({
  ^bb0(%arg0: tensor<1x4x4x4xf32>, %arg1: tensor<8x3x3x4xf32>, %arg2: tensor<8xf32>):
    %0 = "tosa.conv2d"(%arg0, %arg1, %arg2) <{dilation = array<i64: 1, 1>, pad = array<i64: 1, 1, 1, 1>, stride = array<i64: 1, 1>}> : (tensor<1x4x4x4xf32>, tensor<8x3x3x4xf32>, tensor<8xf32>) -> tensor<1x4x4x8xf32>
    %1 = "tosa.clamp"(%0) <{max_fp = 6.000000e+00 : f32, max_int = 6 : i64, min_fp = 0.000000e+00 : f32, min_int = 0 : i64}> : (tensor<1x4x4x8xf32>) -> tensor<1x4x4x8xf32>
    %2 = "tosa.const"() <{value = dense<[0, 2, 1, 3]> : tensor<4xi32>}> : () -> tensor<4xi32>
    "func.return"(%1) : (tensor<1x4x4x8xf32>) -> ()
  }) : () -> ()
}) : () -> ()


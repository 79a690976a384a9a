#map = affine_map<(d0, d1, d2) -> (d0, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<1x4xf32>) -> tensor<1x2xf32>, sym_name = "mlp"}> ({
  ^bb0(%arg0: tensor<1x4xf32>):
    %0 = "arith.constant"() <{value = dense<[[1.000000e-01, -2.000000e-01, 3.000000e-01], [5.000000e-01, 2.500000e-01, -7.500000e-01], [1.000000e+00, 0.000000e+00, -1.000000e+00], [1.000000e-03, 2.000000e-03, 3.000000e-03]]> : tensor<4x3xf32>}> : () -> tensor<4x3xf32>
    %1 = "arith.constant"() <{value = dense_resource<w2> : tensor<3x2xf32>}> : () -> tensor<3x2xf32>
    %2 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<1x3xf32>}> : () -> tensor<1x3xf32>
    %3 = "arith.constant"() <{value = dense<[[1.000000e-01, 2.000000e-01]]> : tensor<1x2xf32>}> : () -> tensor<1x2xf32>
    %4 = "linalg.matmul"(%arg0, %0, %2) <{operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg4: f32, %arg5: f32, %arg6: f32):
      %8 = "arith.mulf"(%arg4, %arg5) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %9 = "arith.addf"(%arg6, %8) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%9) : (f32) -> ()
    }) {linalg.memoized_indexing_maps = [#map, #map1, #map2]} : (tensor<1x4xf32>, tensor<4x3xf32>, tensor<1x3xf32>) -> tensor<1x3xf32>
    %5 = "linalg.matmul"(%4, %1, %3) <{operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg1: f32, %arg2: f32, %arg3: f32):
      %6 = "arith.mulf"(%arg1, %arg2) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %7 = "arith.addf"(%arg3, %6) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%7) : (f32) -> ()
    }) {linalg.memoized_indexing_maps = [#map, #map1, #map2]} : (tensor<1x3xf32>, tensor<3x2xf32>, tensor<1x2xf32>) -> tensor<1x2xf32>
    "func.return"(%5) : (tensor<1x2xf32>) -> ()
  }) : () -> ()
}) : () -> ()

{-#
  dialect_resources: {
    builtin: {
      w2: "0x040000000000803F000000400000404000008040000020C10000C0C0"
    }
  }
#-}


#map = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1 * 2 + d4, d2 * 2 + d5, d6)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d4, d5, d6, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1 * 2 + d4, d2 * 2 + d5, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<1x16x16x4xf32>, tensor<3x3x4x8xf32>, tensor<1x7x7x8xf32>, tensor<2x2xf32>, tensor<1x8x8x4xf32>) -> tensor<1x7x7x8xf32>, sym_name = "f"}> ({
  ^bb0(%arg0: tensor<1x16x16x4xf32>, %arg1: tensor<3x3x4x8xf32>, %arg2: tensor<1x7x7x8xf32>, %arg3: tensor<2x2xf32>, %arg4: tensor<1x8x8x4xf32>):
    %0 = "linalg.conv_2d_nhwc_hwcf"(%arg0, %arg1, %arg2) <{dilations = dense<1> : tensor<2xi64>, operandSegmentSizes = array<i32: 2, 1>, strides = dense<2> : tensor<2xi64>}> ({
    ^bb0(%arg8: f32, %arg9: f32, %arg10: f32):
      %3 = "arith.mulf"(%arg8, %arg9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %4 = "arith.addf"(%arg10, %3) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%4) : (f32) -> ()
    }) {linalg.memoized_indexing_maps = [#map, #map1, #map2]} : (tensor<1x16x16x4xf32>, tensor<3x3x4x8xf32>, tensor<1x7x7x8xf32>) -> tensor<1x7x7x8xf32>
    %1 = "linalg.pooling_nhwc_max"(%arg0, %arg3, %arg4) <{dilations = dense<1> : vector<2xi64>, operandSegmentSizes = array<i32: 2, 1>, strides = dense<2> : vector<2xi64>}> ({
    ^bb0(%arg5: f32, %arg6: f32, %arg7: f32):
      %2 = "arith.maximumf"(%arg7, %arg5) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%2) : (f32) -> ()
    }) {linalg.memoized_indexing_maps = [#map3, #map4, #map5]} : (tensor<1x16x16x4xf32>, tensor<2x2xf32>, tensor<1x8x8x4xf32>) -> tensor<1x8x8x4xf32>
    "func.return"(%0) : (tensor<1x7x7x8xf32>) -> ()
  }) : () -> ()
}) : () -> ()


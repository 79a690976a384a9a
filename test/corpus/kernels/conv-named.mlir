#map = affine_map<(d0, d1, d2, d3) -> (d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1 + d4, d2 + d5, d6)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d4, d5, d6, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d2, d3)>
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<1x34x34x16xf32>, tensor<3x3x16x32xf32>, tensor<32xf32>) -> tensor<1x32x32x32xf32>, sym_name = "layer"}> ({
  ^bb0(%arg0: tensor<1x34x34x16xf32>, %arg1: tensor<3x3x16x32xf32>, %arg2: tensor<32xf32>):
    %0 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %1 = "tensor.empty"() : () -> tensor<1x32x32x32xf32>
    %2 = "linalg.generic"(%arg2, %1) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg7: f32, %arg8: f32):
      "linalg.yield"(%arg7) : (f32) -> ()
    }) : (tensor<32xf32>, tensor<1x32x32x32xf32>) -> tensor<1x32x32x32xf32>
    %3 = "linalg.conv_2d_nhwc_hwcf"(%arg0, %arg1, %2) <{dilations = dense<1> : vector<2xi64>, operandSegmentSizes = array<i32: 2, 1>, strides = dense<1> : vector<2xi64>}> ({
    ^bb0(%arg4: f32, %arg5: f32, %arg6: f32):
      %6 = "arith.mulf"(%arg4, %arg5) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %7 = "arith.addf"(%arg6, %6) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%7) : (f32) -> ()
    }) {linalg.memoized_indexing_maps = [#map2, #map3, #map4]} : (tensor<1x34x34x16xf32>, tensor<3x3x16x32xf32>, tensor<1x32x32x32xf32>) -> tensor<1x32x32x32xf32>
    %4 = "linalg.map"(%3, %1) ({
    ^bb0(%arg3: f32):
      %5 = "arith.maximumf"(%arg3, %0) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%5) : (f32) -> ()
    }) : (tensor<1x32x32x32xf32>, tensor<1x32x32x32xf32>) -> tensor<1x32x32x32xf32>
    "func.return"(%4) : (tensor<1x32x32x32xf32>) -> ()
  }) : () -> ()
}) : () -> ()


#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<2x4x8xf16>, tensor<2x8x16xf16>, f32, tensor<2x4x16xf32>) -> tensor<2x4x16xf32>, sym_name = "f"}> ({
  ^bb0(%arg0: tensor<2x4x8xf16>, %arg1: tensor<2x8x16xf16>, %arg2: f32, %arg3: tensor<2x4x16xf32>):
    %0 = "linalg.fill"(%arg2, %arg3) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg7: f32, %arg8: f32):
      "linalg.yield"(%arg7) : (f32) -> ()
    }) : (f32, tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %1 = "linalg.batch_matmul"(%arg0, %arg1, %0) <{operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg4: f16, %arg5: f16, %arg6: f32):
      %2 = "arith.extf"(%arg4) : (f16) -> f32
      %3 = "arith.extf"(%arg5) : (f16) -> f32
      %4 = "arith.mulf"(%2, %3) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %5 = "arith.addf"(%arg6, %4) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%5) : (f32) -> ()
    }) {linalg.memoized_indexing_maps = [#map, #map1, #map2]} : (tensor<2x4x8xf16>, tensor<2x8x16xf16>, tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    "func.return"(%1) : (tensor<2x4x16xf32>) -> ()
  }) : () -> ()
}) : () -> ()


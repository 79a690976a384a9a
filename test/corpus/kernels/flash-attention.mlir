#map = affine_map<(d0, d1, d2) -> (d0, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d0)>
#map5 = affine_map<(d0, d1, d2) -> (d2, d1)>
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<64x64xf32>, tensor<1024x64xf32>, tensor<1024x64xf32>, f32) -> tensor<64x64xf32>, sym_name = "attention"}> ({
  ^bb0(%arg0: tensor<64x64xf32>, %arg1: tensor<1024x64xf32>, %arg2: tensor<1024x64xf32>, %arg3: f32):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 64 : index}> : () -> index
    %2 = "arith.constant"() <{value = 1024 : index}> : () -> index
    %3 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %4 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<64x64xf32>}> : () -> tensor<64x64xf32>
    %5 = "arith.constant"() <{value = dense<0xFF800000> : tensor<64xf32>}> : () -> tensor<64xf32>
    %6 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<64xf32>}> : () -> tensor<64xf32>
    %7:3 = "scf.for"(%0, %2, %1, %4, %5, %6) ({
    ^bb0(%arg4: index, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>):
      %8 = "tensor.extract_slice"(%arg1, %arg4) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0>, static_sizes = array<i64: 64, 64>, static_strides = array<i64: 1, 1>}> : (tensor<1024x64xf32>, index) -> tensor<64x64xf32>
      %9 = "tensor.extract_slice"(%arg2, %arg4) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_offsets = array<i64: -9223372036854775808, 0>, static_sizes = array<i64: 64, 64>, static_strides = array<i64: 1, 1>}> : (tensor<1024x64xf32>, index) -> tensor<64x64xf32>
      %10 = "linalg.matmul_transpose_b"(%arg0, %8, %4) <{operandSegmentSizes = array<i32: 2, 1>}> ({
      ^bb0(%arg20: f32, %arg21: f32, %arg22: f32):
        %27 = "arith.mulf"(%arg20, %arg21) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        %28 = "arith.addf"(%arg22, %27) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        "linalg.yield"(%28) : (f32) -> ()
      }) {linalg.memoized_indexing_maps = [#map, #map1, #map2]} : (tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
      %11 = "tensor.empty"() : () -> tensor<64x64xf32>
      %12 = "linalg.generic"(%10, %11) <{indexing_maps = [#map3, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
      ^bb0(%arg18: f32, %arg19: f32):
        %26 = "arith.mulf"(%arg18, %arg3) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        "linalg.yield"(%26) : (f32) -> ()
      }) : (tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
      %13 = "linalg.reduce"(%12, %arg6) <{dimensions = array<i64: 1>}> ({
      ^bb0(%arg16: f32, %arg17: f32):
        %25 = "arith.maximumf"(%arg16, %arg17) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        "linalg.yield"(%25) : (f32) -> ()
      }) : (tensor<64x64xf32>, tensor<64xf32>) -> tensor<64xf32>
      %14 = "arith.subf"(%arg6, %13) <{fastmath = #arith.fastmath<none>}> : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
      %15 = "math.exp2"(%14) <{fastmath = #arith.fastmath<none>}> : (tensor<64xf32>) -> tensor<64xf32>
      %16 = "linalg.generic"(%12, %13, %11) <{indexing_maps = [#map3, #map4, #map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
      ^bb0(%arg13: f32, %arg14: f32, %arg15: f32):
        %23 = "arith.subf"(%arg13, %arg14) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        %24 = "math.exp2"(%23) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
        "linalg.yield"(%24) : (f32) -> ()
      }) : (tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
      %17 = "arith.mulf"(%arg7, %15) <{fastmath = #arith.fastmath<none>}> : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
      %18 = "linalg.reduce"(%16, %17) <{dimensions = array<i64: 1>}> ({
      ^bb0(%arg11: f32, %arg12: f32):
        %22 = "arith.addf"(%arg11, %arg12) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        "linalg.yield"(%22) : (f32) -> ()
      }) : (tensor<64x64xf32>, tensor<64xf32>) -> tensor<64xf32>
      %19 = "linalg.matmul"(%16, %9, %arg5) <{operandSegmentSizes = array<i32: 2, 1>}> ({
      ^bb0(%arg8: f32, %arg9: f32, %arg10: f32):
        %20 = "arith.mulf"(%arg8, %arg9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        %21 = "arith.addf"(%arg10, %20) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        "linalg.yield"(%21) : (f32) -> ()
      }) {linalg.memoized_indexing_maps = [#map, #map5, #map2]} : (tensor<64x64xf32>, tensor<64x64xf32>, tensor<64x64xf32>) -> tensor<64x64xf32>
      "scf.yield"(%19, %13, %18) : (tensor<64x64xf32>, tensor<64xf32>, tensor<64xf32>) -> ()
    }) : (index, index, index, tensor<64x64xf32>, tensor<64xf32>, tensor<64xf32>) -> (tensor<64x64xf32>, tensor<64xf32>, tensor<64xf32>)
    "func.return"(%7#0) : (tensor<64x64xf32>) -> ()
  }) : () -> ()
}) : () -> ()


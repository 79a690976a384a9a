#map = affine_map<(d0, d1, d2) -> (d0, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1 + d4, d2 + d5, d6)>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d4, d5, d6, d3)>
#map6 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1 + d4, d2 + d5, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map9 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>, memref<8x8xf32>, tensor<10x?xf32>) -> tensor<?x?xf32>, sym_name = "lin"}> ({
  ^bb0(%arg24: tensor<?x?xf32>, %arg25: tensor<?x?xf32>, %arg26: tensor<?x?xf32>, %arg27: memref<8x8xf32>, %arg28: tensor<10x?xf32>):
    %38 = "linalg.generic"(%arg24, %arg25, %arg26) <{doc = "C(m, n) += A(m, k) * B(k, n)", indexing_maps = [#map, #map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], library_call = "ext", operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg46: f32, %arg47: f32, %arg48: f32):
      %55 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %56 = "arith.mulf"(%arg46, %arg47) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %57 = "arith.addf"(%arg48, %56) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%57) : (f32) -> ()
    }) {foo = 1 : i64} : (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
    %39 = "linalg.matmul"(%arg24, %arg25, %38) <{cast = #linalg.type_fn<cast_unsigned>, operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg43: f32, %arg44: f32, %arg45: f32):
      %53 = "arith.mulf"(%arg43, %arg44) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %54 = "arith.addf"(%arg45, %53) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%54) : (f32) -> ()
    }) {linalg.memoized_indexing_maps = [#map, #map1, #map2]} : (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
    %40 = "linalg.elemwise_binary"(%arg24, %arg25, %38) <{fun = #linalg.binary_fn<mul>, operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg40: f32, %arg41: f32, %arg42: f32):
      %52 = "arith.mulf"(%arg40, %arg41) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%52) : (f32) -> ()
    }) : (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
    %41 = "linalg.elemwise_unary"(%arg24, %38) <{cast = #linalg.type_fn<cast_signed>, fun = #linalg.unary_fn<exp>, operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg38: f32, %arg39: f32):
      %51 = "math.exp"(%arg38) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%51) : (f32) -> ()
    }) : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
    %42 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %43 = "linalg.fill"(%42, %arg26) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg36: f32, %arg37: f32):
      "linalg.yield"(%arg36) : (f32) -> ()
    }) : (f32, tensor<?x?xf32>) -> tensor<?x?xf32>
    %44 = "linalg.map"(%arg24, %arg25, %arg26) ({
    ^bb0(%arg34: f32, %arg35: f32):
      %50 = "arith.addf"(%arg34, %arg35) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%50) : (f32) -> ()
    }) : (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
    %45 = "linalg.transpose"(%arg24, %arg26) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg32: f32, %arg33: f32):
      "linalg.yield"(%arg32) : (f32) -> ()
    }) : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
    %46 = "tensor.empty"() : () -> tensor<10xf32>
    %47 = "linalg.reduce"(%arg28, %46) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg30: f32, %arg31: f32):
      %49 = "arith.maximumf"(%arg31, %arg30) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%49) : (f32) -> ()
    }) : (tensor<10x?xf32>, tensor<10xf32>) -> tensor<10xf32>
    "linalg.generic"(%arg27) <{indexing_maps = [#map3], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg29: f32):
      "linalg.yield"(%arg29) : (f32) -> ()
    }) : (memref<8x8xf32>) -> ()
    %48 = "linalg.softmax"(%arg24, %arg26) <{dimension = 1 : i64}> : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xf32>
    "func.return"(%39) : (tensor<?x?xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<1x8x8x4xf32>, tensor<3x3x4x16xf32>, tensor<1x6x6x16xf32>, tensor<1x8x8x4xi8>, tensor<2x3xf32>) -> tensor<1x6x6x16xf32>, sym_name = "conv"}> ({
  ^bb0(%arg13: tensor<1x8x8x4xf32>, %arg14: tensor<3x3x4x16xf32>, %arg15: tensor<1x6x6x16xf32>, %arg16: tensor<1x8x8x4xi8>, %arg17: tensor<2x3xf32>):
    %31 = "linalg.conv_2d_nhwc_hwcf"(%arg13, %arg14, %arg15) <{dilations = dense<1> : tensor<2xi64>, operandSegmentSizes = array<i32: 2, 1>, strides = dense<1> : vector<2xi64>}> ({
    ^bb0(%arg21: f32, %arg22: f32, %arg23: f32):
      %36 = "arith.mulf"(%arg21, %arg22) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %37 = "arith.addf"(%arg23, %36) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%37) : (f32) -> ()
    }) {linalg.memoized_indexing_maps = [#map4, #map5, #map6]} : (tensor<1x8x8x4xf32>, tensor<3x3x4x16xf32>, tensor<1x6x6x16xf32>) -> tensor<1x6x6x16xf32>
    %32 = "tensor.empty"() : () -> tensor<3x3xf32>
    %33 = "tensor.empty"() : () -> tensor<1x6x6x4xf32>
    %34 = "linalg.pooling_nhwc_max"(%arg13, %32, %33) <{operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg18: f32, %arg19: f32, %arg20: f32):
      %35 = "arith.maximumf"(%arg20, %arg18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%35) : (f32) -> ()
    }) {linalg.memoized_indexing_maps = [#map7, #map8, #map9]} : (tensor<1x8x8x4xf32>, tensor<3x3xf32>, tensor<1x6x6x4xf32>) -> tensor<1x6x6x4xf32>
    "func.return"(%31) : (tensor<1x6x6x16xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<?x4xf32>, index, tensor<*xf32>, tensor<2xindex>, tensor<4x?xf32, "enc">) -> tensor<?x?xf32>, sym_name = "tensors"}> ({
  ^bb0(%arg4: tensor<?x4xf32>, %arg5: index, %arg6: tensor<*xf32>, %arg7: tensor<2xindex>, %arg8: tensor<4x?xf32, "enc">):
    %7 = "arith.constant"() <{value = 1 : index}> : () -> index
    %8 = "tensor.cast"(%arg4) : (tensor<?x4xf32>) -> tensor<*xf32>
    %9 = "tensor.dim"(%arg4, %7) : (tensor<?x4xf32>, index) -> index
    %10 = "tensor.extract"(%arg4, %arg5, %7) : (tensor<?x4xf32>, index, index) -> f32
    %11 = "tensor.insert"(%10, %arg4, %arg5, %7) : (f32, tensor<?x4xf32>, index, index) -> tensor<?x4xf32>
    %12 = "tensor.from_elements"(%10, %10) : (f32, f32) -> tensor<2xf32>
    %13 = "tensor.generate"(%arg5) ({
    ^bb0(%arg11: index, %arg12: index):
      "tensor.yield"(%10) : (f32) -> ()
    }) : (index) -> tensor<?x4xf32>
    %14 = "tensor.extract_slice"(%arg4, %arg5, %arg5) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>, static_offsets = array<i64: 0, -9223372036854775808>, static_sizes = array<i64: -9223372036854775808, 1>, static_strides = array<i64: 1, 1>}> : (tensor<?x4xf32>, index, index) -> tensor<?xf32>
    %15 = "tensor.insert_slice"(%14, %arg4, %arg5, %arg5) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0>, static_offsets = array<i64: 0, -9223372036854775808>, static_sizes = array<i64: -9223372036854775808, 1>, static_strides = array<i64: 1, 1>}> : (tensor<?xf32>, tensor<?x4xf32>, index, index) -> tensor<?x4xf32>
    %16 = "tensor.collapse_shape"(%arg4) <{reassociation = [[0, 1]]}> : (tensor<?x4xf32>) -> tensor<?xf32>
    %17 = "tensor.expand_shape"(%arg4, %arg5) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: -9223372036854775808, 2, 4>}> : (tensor<?x4xf32>, index) -> tensor<?x2x4xf32>
    %18 = "tensor.pad"(%arg4, %arg5, %arg5) <{nofold, operandSegmentSizes = array<i32: 1, 1, 1>, static_high = array<i64: -9223372036854775808, 2>, static_low = array<i64: 1, -9223372036854775808>}> ({
    ^bb0(%arg9: index, %arg10: index):
      "tensor.yield"(%10) : (f32) -> ()
    }) : (tensor<?x4xf32>, index, index) -> tensor<?x?xf32>
    %19 = "tensor.splat"(%10) : (f32) -> tensor<8x8xf32>
    %20 = "tensor.reshape"(%arg4, %arg7) : (tensor<?x4xf32>, tensor<2xindex>) -> tensor<?x?xf32>
    %21 = "tensor.rank"(%arg6) : (tensor<*xf32>) -> index
    %22 = "tensor.bitcast"(%arg4) : (tensor<?x4xf32>) -> tensor<?x4xi32>
    %23 = "tensor.empty"() : () -> tensor<5x1xindex>
    %24 = "tensor.gather"(%arg4, %23) <{gather_dims = array<i64: 0>, unique}> : (tensor<?x4xf32>, tensor<5x1xindex>) -> tensor<5x1x4xf32>
    %25 = "tensor.scatter"(%24, %arg4, %23) <{scatter_dims = array<i64: 0>, unique}> : (tensor<5x1x4xf32>, tensor<?x4xf32>, tensor<5x1xindex>) -> tensor<?x4xf32>
    %26 = "tensor.empty"() : () -> tensor<2x4x8x16xf32>
    %27 = "tensor.empty"() : () -> tensor<16x64xf32>
    %28 = "tensor.pack"(%27, %26) <{inner_dims_pos = array<i64: 0, 1>, operandSegmentSizes = array<i32: 1, 1, 0, 0>, static_inner_tiles = array<i64: 8, 16>}> : (tensor<16x64xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x8x16xf32>
    %29 = "tensor.unpack"(%26, %27) <{inner_dims_pos = array<i64: 0, 1>, outer_dims_perm = array<i64: 0, 1>, static_inner_tiles = array<i64: 8, 16>}> : (tensor<2x4x8x16xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>
    %30 = "tensor.concat"(%12, %12) <{dim = 0 : i64}> : (tensor<2xf32>, tensor<2xf32>) -> tensor<4xf32>
    "func.return"(%18) : (tensor<?x?xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<5xf32>, index, memref<5xf32>, i1) -> (), sym_name = "buf"}> ({
  ^bb0(%arg0: tensor<5xf32>, %arg1: index, %arg2: memref<5xf32>, %arg3: i1):
    %0 = "bufferization.alloc_tensor"(%arg1) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (index) -> tensor<?xf32>
    %1 = "bufferization.to_memref"(%arg0) <{read_only}> : (tensor<5xf32>) -> memref<5xf32, strided<[?], offset: ?>>
    %2 = "bufferization.to_tensor"(%arg2) <{restrict, writable}> : (memref<5xf32>) -> tensor<5xf32>
    %3 = "bufferization.clone"(%arg2) : (memref<5xf32>) -> memref<5xf32>
    "bufferization.dealloc_tensor"(%arg0) : (tensor<5xf32>) -> ()
    %4 = "bufferization.materialize_in_destination"(%arg0, %arg0) : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    "bufferization.materialize_in_destination"(%arg0, %arg2) <{restrict, writable}> : (tensor<5xf32>, memref<5xf32>) -> ()
    %5 = "bufferization.dealloc"(%arg2, %arg3, %arg2) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (memref<5xf32>, i1, memref<5xf32>) -> i1
    %6 = "bufferization.alloc_tensor"(%arg0) <{memory_space = 1 : i64, operandSegmentSizes = array<i32: 0, 1, 0>}> : (tensor<5xf32>) -> tensor<5xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


#map = affine_map<(d0, d1, d2) -> (d0, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1, d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
"builtin.module"() ({
  "func.func"() <{function_type = (vector<4x8xf32>, vector<8xf32>, f32, memref<?x?xf32>, index, vector<[4]xf32>, vector<8xi1>, vector<8xi32>, tensor<?x?xf32>, vector<f32>, i32) -> (), sym_name = "vec"}> ({
  ^bb0(%arg0: vector<4x8xf32>, %arg1: vector<8xf32>, %arg2: f32, %arg3: memref<?x?xf32>, %arg4: index, %arg5: vector<[4]xf32>, %arg6: vector<8xi1>, %arg7: vector<8xi32>, %arg8: tensor<?x?xf32>, %arg9: vector<f32>, %arg10: i32):
    %0 = "arith.constant"() <{value = dense<1.000000e+00> : vector<8x4xf32>}> : () -> vector<8x4xf32>
    %1 = "arith.constant"() <{value = dense<1.000000e+00> : vector<4x4xf32>}> : () -> vector<4x4xf32>
    %2 = "vector.broadcast"(%arg2) : (f32) -> vector<4x8xf32>
    %3 = "vector.contract"(%arg0, %0, %1) <{indexing_maps = [#map, #map1, #map2], iterator_types = [#vector.iterator_type<parallel>, #vector.iterator_type<parallel>, #vector.iterator_type<reduction>], kind = #vector.kind<maxnumf>}> : (vector<4x8xf32>, vector<8x4xf32>, vector<4x4xf32>) -> vector<4x4xf32>
    %4 = "arith.constant"() <{value = dense<1.000000e+00> : vector<8x8xf32>}> : () -> vector<8x8xf32>
    %5 = "arith.constant"() <{value = dense<1.000000e+00> : vector<4xf32>}> : () -> vector<4xf32>
    %6 = "memref.alloc"() <{operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<8xf32>
    %7 = "vector.reduction"(%arg1, %arg2) <{fastmath = #arith.fastmath<reassoc>, kind = #vector.kind<add>}> : (vector<8xf32>, f32) -> f32
    %8 = "vector.multi_reduction"(%arg0, %arg1) <{kind = #vector.kind<mul>, reduction_dims = [0]}> : (vector<4x8xf32>, vector<8xf32>) -> vector<8xf32>
    %9 = "vector.shuffle"(%arg1, %arg1) <{mask = [0, 15, 3]}> : (vector<8xf32>, vector<8xf32>) -> vector<3xf32>
    %10 = "vector.extract"(%arg0) <{static_position = array<i64: 1, 2>}> : (vector<4x8xf32>) -> f32
    %11 = "vector.extract"(%arg0, %arg4) <{static_position = array<i64: -9223372036854775808>}> : (vector<4x8xf32>, index) -> vector<8xf32>
    %12 = "vector.insert"(%arg2, %arg0, %arg4) <{static_position = array<i64: 1, -9223372036854775808>}> : (f32, vector<4x8xf32>, index) -> vector<4x8xf32>
    %13 = "vector.insert_strided_slice"(%arg1, %arg0) <{offsets = [2, 0], strides = [1]}> : (vector<8xf32>, vector<4x8xf32>) -> vector<4x8xf32>
    %14 = "vector.extract_strided_slice"(%arg0) <{offsets = [0, 2], sizes = [2, 4], strides = [1, 1]}> : (vector<4x8xf32>) -> vector<2x4xf32>
    %15 = "vector.outerproduct"(%arg1, %arg1, %4) <{kind = #vector.kind<add>}> : (vector<8xf32>, vector<8xf32>, vector<8x8xf32>) -> vector<8x8xf32>
    %16 = "vector.outerproduct"(%arg1, %arg2) <{kind = #vector.kind<add>}> : (vector<8xf32>, f32) -> vector<8xf32>
    %17 = "vector.transfer_read"(%arg3, %arg4, %arg4, %arg2) <{in_bounds = [true, false], operandSegmentSizes = array<i32: 1, 2, 1, 0>, permutation_map = #map3}> : (memref<?x?xf32>, index, index, f32) -> vector<4x8xf32>
    "vector.transfer_write"(%17, %arg3, %arg4, %arg4) <{in_bounds = [false, false], operandSegmentSizes = array<i32: 1, 1, 2, 0>, permutation_map = #map4}> : (vector<4x8xf32>, memref<?x?xf32>, index, index) -> ()
    %18 = "vector.transfer_read"(%arg8, %arg4, %arg4, %arg2, %arg6) <{in_bounds = [true], operandSegmentSizes = array<i32: 1, 2, 1, 1>, permutation_map = #map5}> : (tensor<?x?xf32>, index, index, f32, vector<8xi1>) -> vector<8xf32>
    %19 = "vector.transpose"(%arg0) <{permutation = array<i64: 1, 0>}> : (vector<4x8xf32>) -> vector<8x4xf32>
    %20 = "vector.constant_mask"() <{mask_dim_sizes = [3]}> : () -> vector<8xi1>
    %21 = "vector.create_mask"(%arg4) : (index) -> vector<[4]xi1>
    %22 = "vector.mask"(%arg6) ({
      %44 = "vector.reduction"(%arg7) <{fastmath = #arith.fastmath<none>, kind = #vector.kind<maxsi>}> : (vector<8xi32>) -> i32
      "vector.yield"(%44) : (i32) -> ()
    }) : (vector<8xi1>) -> i32
    %23 = "vector.gather"(%arg3, %arg4, %arg4, %arg7, %arg6, %arg1) : (memref<?x?xf32>, index, index, vector<8xi32>, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    "vector.scatter"(%arg3, %arg4, %arg4, %arg7, %arg6, %arg1) : (memref<?x?xf32>, index, index, vector<8xi32>, vector<8xi1>, vector<8xf32>) -> ()
    %24 = "vector.maskedload"(%arg3, %arg4, %arg4, %arg6, %arg1) : (memref<?x?xf32>, index, index, vector<8xi1>, vector<8xf32>) -> vector<8xf32>
    "vector.compressstore"(%arg3, %arg4, %arg4, %arg6, %arg1) : (memref<?x?xf32>, index, index, vector<8xi1>, vector<8xf32>) -> ()
    %25 = "vector.shape_cast"(%arg0) : (vector<4x8xf32>) -> vector<32xf32>
    %26 = "vector.bitcast"(%arg1) : (vector<8xf32>) -> vector<16xf16>
    %27 = "vector.type_cast"(%6) : (memref<8xf32>) -> memref<vector<8xf32>>
    "vector.print"(%arg0) <{punctuation = #vector.punctuation<open>}> : (vector<4x8xf32>) -> ()
    "vector.print"() <{punctuation = #vector.punctuation<newline>, stringLiteral = "hello\0A"}> : () -> ()
    "vector.print"() <{punctuation = #vector.punctuation<newline>}> : () -> ()
    %28 = "vector.vscale"() : () -> index
    %29 = "vector.scalable.insert"(%5, %arg5) <{pos = 0 : i64}> : (vector<4xf32>, vector<[4]xf32>) -> vector<[4]xf32>
    %30 = "vector.scalable.extract"(%arg5) <{pos = 4 : i64}> : (vector<[4]xf32>) -> vector<4xf32>
    %31:2 = "vector.scan"(%arg0, %arg1) <{inclusive = true, kind = #vector.kind<add>, reduction_dim = 0 : i64}> : (vector<4x8xf32>, vector<8xf32>) -> (vector<4x8xf32>, vector<8xf32>)
    %32 = "vector.splat"(%arg2) : (f32) -> vector<4xf32>
    %33 = "vector.flat_transpose"(%arg1) <{columns = 4 : i32, rows = 2 : i32}> : (vector<8xf32>) -> vector<8xf32>
    %34 = "vector.interleave"(%arg1, %arg1) : (vector<8xf32>, vector<8xf32>) -> vector<16xf32>
    %35:2 = "vector.deinterleave"(%arg1) : (vector<8xf32>) -> (vector<4xf32>, vector<4xf32>)
    %36 = "vector.extractelement"(%arg1, %arg10) : (vector<8xf32>, i32) -> f32
    %37 = "vector.insertelement"(%arg2, %arg9) : (f32, vector<f32>) -> vector<f32>
    %38 = "vector.fma"(%arg1, %arg1, %arg1) : (vector<8xf32>, vector<8xf32>, vector<8xf32>) -> vector<8xf32>
    %39 = "vector.load"(%arg3, %arg4, %arg4) <{nontemporal = true}> : (memref<?x?xf32>, index, index) -> vector<8xf32>
    %40 = "vector.from_elements"(%arg2, %arg2) : (f32, f32) -> vector<2xf32>
    %41 = "vector.warp_execute_on_lane_0"(%arg4, %arg1) <{warp_size = 32 : i64}> ({
    ^bb0(%arg11: vector<256xf32>):
      %43 = "test.op"() : () -> vector<32xf32>
      "vector.yield"(%43) : (vector<32xf32>) -> ()
    }) : (index, vector<8xf32>) -> vector<1xf32>
    %42 = "vector.step"() : () -> vector<4xindex>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


#map = affine_map<(d0, d1)[s0] -> (d0, d1 + s0)>
#map1 = affine_map<(d0, d1) -> (d0 mod 3, d1 floordiv 2)>
#map2 = affine_map<(d0, d1) -> (d0 ceildiv 3, d1 * 2 - 1)>
#map3 = affine_map<(d0)[s0] -> (d0, s0, 3)>
#map4 = affine_map<(d0)[s0] -> (d0 + 10, s0)>
#map5 = affine_map<() -> (0)>
#map6 = affine_map<()[s0] -> (s0)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<()[s0] -> (0, s0)>
#map9 = affine_map<()[s0] -> (s0, 10, 100)>
#map10 = affine_map<(d0) -> (d0)>
#map11 = affine_map<() -> (10)>
#map12 = affine_map<(d0, d1)[s0] -> (d0 * s0 + d1)>
#map13 = affine_map<()[s0] -> (s0 floordiv 2)>
#map14 = affine_map<()[s0] -> (s0 * 8)>
#set = affine_set<(d0)[s0] : (d0 - 3 >= 0, -d0 + s0 - 1 >= 0, d0 mod 2 == 0)>
"builtin.module"() ({
  "memref.global"() <{alignment = 64 : i64, constant, initial_value = dense<[[0.000000e+00, 1.000000e+00], [2.000000e+00, 3.000000e+00]]> : tensor<2x2xf32>, sym_name = "g0", sym_visibility = "private", type = memref<2x2xf32>}> : () -> ()
  "memref.global"() <{sym_name = "g1", type = memref<4xi32>}> : () -> ()
  "memref.global"() <{initial_value, sym_name = "g2", sym_visibility = "public", type = memref<4xi32>}> : () -> ()
  "func.func"() <{function_type = (memref<?x?xf32>, index, f32) -> f32, sym_name = "affine"}> ({
  ^bb0(%arg13: memref<?x?xf32>, %arg14: index, %arg15: f32):
    %14 = "arith.constant"() <{value = 0 : index}> : () -> index
    %15 = "memref.dim"(%arg13, %14) : (memref<?x?xf32>, index) -> index
    %16 = "affine.for"(%15, %arg15) <{lowerBoundMap = #map5, operandSegmentSizes = array<i32: 0, 1, 1>, step = 2 : index, upperBoundMap = #map6}> ({
    ^bb0(%arg18: index, %arg19: f32):
      %18 = "affine.for"(%arg18, %arg14, %arg18, %arg14, %arg19) <{lowerBoundMap = #map3, operandSegmentSizes = array<i32: 2, 2, 1>, step = 1 : index, upperBoundMap = #map4}> ({
      ^bb0(%arg20: index, %arg21: f32):
        %19 = "affine.load"(%arg13, %arg18, %arg20, %arg14) <{map = #map}> : (memref<?x?xf32>, index, index, index) -> f32
        "affine.if"(%arg18, %arg14) ({
          "affine.store"(%19, %arg13, %arg18, %arg20) <{map = #map1}> : (f32, memref<?x?xf32>, index, index) -> ()
          "affine.yield"() : () -> ()
        }, {
          "affine.store"(%arg21, %arg13, %arg18, %arg20) <{map = #map2}> : (f32, memref<?x?xf32>, index, index) -> ()
          "affine.yield"() : () -> ()
        }) {condition = #set} : (index, index) -> ()
        %20 = "arith.addf"(%19, %arg21) <{fastmath = #arith.fastmath<reassoc,nnan>}> : (f32, f32) -> f32
        "affine.yield"(%20) : (f32) -> ()
      }) : (index, index, index, index, f32) -> f32
      "affine.yield"(%18) : (f32) -> ()
    }) : (index, f32) -> f32
    "affine.parallel"(%arg14, %arg14) <{lowerBoundsGroups = dense<1> : tensor<2xi32>, lowerBoundsMap = #map8, reductions = [], steps = [2, 3], upperBoundsGroups = dense<[2, 1]> : tensor<2xi32>, upperBoundsMap = #map9}> ({
    ^bb0(%arg16: index, %arg17: index):
      %17 = "affine.vector_load"(%arg13, %arg16, %arg17) <{map = #map7}> : (memref<?x?xf32>, index, index) -> vector<8xf32>
      "affine.vector_store"(%17, %arg13, %arg16, %arg17) <{map = #map7}> : (vector<8xf32>, memref<?x?xf32>, index, index) -> ()
      "affine.prefetch"(%arg13, %arg16, %arg17) <{isDataCache = true, isWrite = false, localityHint = 3 : i32, map = #map7}> : (memref<?x?xf32>, index, index) -> ()
      "affine.yield"() : () -> ()
    }) : (index, index) -> ()
    "func.return"(%16) : (f32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<256xf32>, index) -> (), sym_name = "dma"}> ({
  ^bb0(%arg10: memref<256xf32>, %arg11: index):
    %10 = "arith.constant"() <{value = 32 : index}> : () -> index
    %11 = "arith.constant"() <{value = 0 : index}> : () -> index
    %12 = "memref.alloc"() <{operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<32xf32, 1>
    %13 = "memref.alloc"() <{operandSegmentSizes = array<i32: 0, 0>}> : () -> memref<1xi32>
    "affine.for"() <{lowerBoundMap = #map5, operandSegmentSizes = array<i32: 0, 0, 0>, step = 1 : index, upperBoundMap = #map11}> ({
    ^bb0(%arg12: index):
      "affine.dma_start"(%arg10, %arg12, %12, %11, %13, %11, %10) {dst_map = #map10, src_map = #map10, tag_map = #map10} : (memref<256xf32>, index, memref<32xf32, 1>, index, memref<1xi32>, index, index) -> ()
      "affine.dma_wait"(%13, %11, %10) {tag_map = #map10} : (memref<1xi32>, index, index) -> ()
      "affine.yield"() : () -> ()
    }) : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (index, memref<?x4xf32, strided<[?, 1], offset: ?>>, memref<*xf32>, memref<8x8xf32, 3>, memref<4x4xi8, #gpu.address_space<workgroup>>, memref<4xf32, "foo">, memref<4xf32, {a = 1 : i32}>, memref<f32>, memref<3x?xindex, #map12>) -> (), sym_name = "memrefs"}> ({
  ^bb0(%arg0: index, %arg1: memref<?x4xf32, strided<[?, 1], offset: ?>>, %arg2: memref<*xf32>, %arg3: memref<8x8xf32, 3>, %arg4: memref<4x4xi8, #gpu.address_space<workgroup>>, %arg5: memref<4xf32, "foo">, %arg6: memref<4xf32, {a = 1 : i32}>, %arg7: memref<f32>, %arg8: memref<3x?xindex, #map12>):
    %0 = "arith.constant"() <{value = 3 : index}> : () -> index
    %1 = "arith.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %2 = "memref.alloc"(%arg0) <{operandSegmentSizes = array<i32: 1, 0>}> : (index) -> memref<?x4xf32>
    %3 = "affine.apply"(%arg0) <{map = #map13}> : (index) -> index
    %4 = "affine.apply"(%3) <{map = #map14}> : (index) -> index
    %5 = "memref.reinterpret_cast"(%2, %4) <{operandSegmentSizes = array<i32: 1, 0, 1, 0>, static_offsets = array<i64: 0>, static_sizes = array<i64: -9223372036854775808>, static_strides = array<i64: 1>}> : (memref<?x4xf32>, index) -> memref<?xf32>
    "memref.assume_alignment"(%2) <{alignment = 16 : i32}> : (memref<?x4xf32>) -> ()
    "memref.copy"(%2, %2) : (memref<?x4xf32>, memref<?x4xf32>) -> ()
    %6 = "memref.atomic_rmw"(%1, %arg7) <{kind = 0 : i64}> : (f32, memref<f32>) -> f32
    %7 = "memref.generic_atomic_rmw"(%arg7) ({
    ^bb0(%arg9: f32):
      %9 = "arith.mulf"(%arg9, %arg9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "memref.atomic_yield"(%9) : (f32) -> ()
    }) : (memref<f32>) -> f32
    "memref.store"(%1, %arg7) <{nontemporal = true}> : (f32, memref<f32>) -> ()
    "memref.prefetch"(%arg3, %0, %0) <{isDataCache = false, isWrite = true, localityHint = 1 : i32}> : (memref<8x8xf32, 3>, index, index) -> ()
    %8 = "memref.realloc"(%5, %arg0) <{alignment = 8 : i64}> : (memref<?xf32>, index) -> memref<?xf32>
    "memref.dealloc"(%2) : (memref<?x4xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


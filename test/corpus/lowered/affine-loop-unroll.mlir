#map = affine_map<(d0, d1, d2) -> (d0, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0) -> (d0 + 1)>
#map5 = affine_map<(d0) -> (d0 + 2)>
#map6 = affine_map<(d0) -> (d0 + 3)>
#map7 = affine_map<() -> (0)>
#map8 = affine_map<() -> (64)>
"builtin.module"() ({
  "func.func"() <{function_type = (i32) -> i32, sym_name = "recursion"}> ({
  ^bb0(%arg14: i32):
    %30 = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %31 = "arith.constant"() <{value = 1 : i32}> : () -> i32
    %32 = "arith.cmpi"(%arg14, %30) <{predicate = 0 : i64}> : (i32, i32) -> i1
    %33 = "scf.if"(%32) ({
      "scf.yield"(%31) : (i32) -> ()
    }, {
      %36 = "arith.subi"(%arg14, %31) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
      %37 = "func.call"(%36) <{callee = @recursion}> : (i32) -> i32
      %38 = "arith.muli"(%37, %arg14) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
      "scf.yield"(%38) : (i32) -> ()
    }) : (i1) -> i32
    %34 = "func.constant"() <{value = @recursion}> : () -> ((i32) -> i32)
    %35 = "func.call_indirect"(%34, %33) : ((i32) -> i32, i32) -> i32
    "func.return"(%35) : (i32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<64x64xf32>, memref<64x64xf32>, memref<64x64xf32>) -> (), sym_name = "mat"}> ({
  ^bb0(%arg5: memref<64x64xf32>, %arg6: memref<64x64xf32>, %arg7: memref<64x64xf32>):
    "linalg.matmul"(%arg5, %arg6, %arg7) <{operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg11: f32, %arg12: f32, %arg13: f32):
      %28 = "arith.mulf"(%arg11, %arg12) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %29 = "arith.addf"(%arg13, %28) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%29) : (f32) -> ()
    }) {linalg.memoized_indexing_maps = [#map, #map1, #map2]} : (memref<64x64xf32>, memref<64x64xf32>, memref<64x64xf32>) -> ()
    "affine.for"() <{lowerBoundMap = #map7, operandSegmentSizes = array<i32: 0, 0, 0>, step = 1 : index, upperBoundMap = #map8}> ({
    ^bb0(%arg8: index):
      "affine.for"() <{lowerBoundMap = #map7, operandSegmentSizes = array<i32: 0, 0, 0>, step = 1 : index, upperBoundMap = #map8}> ({
      ^bb0(%arg9: index):
        "affine.for"() <{lowerBoundMap = #map7, operandSegmentSizes = array<i32: 0, 0, 0>, step = 4 : index, upperBoundMap = #map8}> ({
        ^bb0(%arg10: index):
          %5 = "affine.load"(%arg5, %arg8, %arg10) <{map = #map3}> : (memref<64x64xf32>, index, index) -> f32
          %6 = "affine.load"(%arg6, %arg10, %arg9) <{map = #map3}> : (memref<64x64xf32>, index, index) -> f32
          %7 = "affine.load"(%arg7, %arg8, %arg9) <{map = #map3}> : (memref<64x64xf32>, index, index) -> f32
          %8 = "arith.mulf"(%5, %6) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
          %9 = "arith.addf"(%8, %7) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
          "affine.store"(%9, %arg7, %arg8, %arg9) <{map = #map3}> : (f32, memref<64x64xf32>, index, index) -> ()
          %10 = "affine.apply"(%arg10) <{map = #map4}> : (index) -> index
          %11 = "affine.load"(%arg5, %arg8, %10) <{map = #map3}> : (memref<64x64xf32>, index, index) -> f32
          %12 = "affine.load"(%arg6, %10, %arg9) <{map = #map3}> : (memref<64x64xf32>, index, index) -> f32
          %13 = "affine.load"(%arg7, %arg8, %arg9) <{map = #map3}> : (memref<64x64xf32>, index, index) -> f32
          %14 = "arith.mulf"(%11, %12) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
          %15 = "arith.addf"(%14, %13) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
          "affine.store"(%15, %arg7, %arg8, %arg9) <{map = #map3}> : (f32, memref<64x64xf32>, index, index) -> ()
          %16 = "affine.apply"(%arg10) <{map = #map5}> : (index) -> index
          %17 = "affine.load"(%arg5, %arg8, %16) <{map = #map3}> : (memref<64x64xf32>, index, index) -> f32
          %18 = "affine.load"(%arg6, %16, %arg9) <{map = #map3}> : (memref<64x64xf32>, index, index) -> f32
          %19 = "affine.load"(%arg7, %arg8, %arg9) <{map = #map3}> : (memref<64x64xf32>, index, index) -> f32
          %20 = "arith.mulf"(%17, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
          %21 = "arith.addf"(%20, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
          "affine.store"(%21, %arg7, %arg8, %arg9) <{map = #map3}> : (f32, memref<64x64xf32>, index, index) -> ()
          %22 = "affine.apply"(%arg10) <{map = #map6}> : (index) -> index
          %23 = "affine.load"(%arg5, %arg8, %22) <{map = #map3}> : (memref<64x64xf32>, index, index) -> f32
          %24 = "affine.load"(%arg6, %22, %arg9) <{map = #map3}> : (memref<64x64xf32>, index, index) -> f32
          %25 = "affine.load"(%arg7, %arg8, %arg9) <{map = #map3}> : (memref<64x64xf32>, index, index) -> f32
          %26 = "arith.mulf"(%23, %24) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
          %27 = "arith.addf"(%26, %25) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
          "affine.store"(%27, %arg7, %arg8, %arg9) <{map = #map3}> : (f32, memref<64x64xf32>, index, index) -> ()
          "affine.yield"() : () -> ()
        }) : () -> ()
        "affine.yield"() : () -> ()
      }) : () -> ()
      "affine.yield"() : () -> ()
    }) : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<?x?xf32>, index, vector<2x3xf32>, vector<3x4xf32>, vector<2x4xf32>) -> vector<2x4xf32>, sym_name = "vec2"}> ({
  ^bb0(%arg0: memref<?x?xf32>, %arg1: index, %arg2: vector<2x3xf32>, %arg3: vector<3x4xf32>, %arg4: vector<2x4xf32>):
    %0 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %1 = "vector.transfer_read"(%arg0, %arg1, %arg1, %0) <{in_bounds = [false, false], operandSegmentSizes = array<i32: 1, 2, 1, 0>, permutation_map = #map3}> : (memref<?x?xf32>, index, index, f32) -> vector<2x3xf32>
    %2 = "vector.contract"(%1, %arg3, %arg4) <{indexing_maps = [#map, #map1, #map2], iterator_types = [#vector.iterator_type<parallel>, #vector.iterator_type<parallel>, #vector.iterator_type<reduction>], kind = #vector.kind<add>}> : (vector<2x3xf32>, vector<3x4xf32>, vector<2x4xf32>) -> vector<2x4xf32>
    "vector.transfer_write"(%2, %arg0, %arg1, %arg1) <{in_bounds = [false, false], operandSegmentSizes = array<i32: 1, 1, 2, 0>, permutation_map = #map3}> : (vector<2x4xf32>, memref<?x?xf32>, index, index) -> ()
    %3 = "math.exp"(%2) <{fastmath = #arith.fastmath<none>}> : (vector<2x4xf32>) -> vector<2x4xf32>
    %4 = "math.powf"(%0, %0) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
    "func.return"(%3) : (vector<2x4xf32>) -> ()
  }) : () -> ()
}) : () -> ()


#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<() -> (0)>
#map2 = affine_map<() -> (64)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
"builtin.module"() ({
  "func.func"() <{function_type = (i32) -> i32, sym_name = "recursion"}> ({
  ^bb0(%arg14: i32):
    %17 = "func.constant"() <{value = @recursion}> : () -> ((i32) -> i32)
    %18 = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %19 = "arith.constant"() <{value = 1 : i32}> : () -> i32
    %20 = "arith.cmpi"(%arg14, %18) <{predicate = 0 : i64}> : (i32, i32) -> i1
    %21 = "scf.if"(%20) ({
      "scf.yield"(%19) : (i32) -> ()
    }, {
      %23 = "arith.subi"(%arg14, %19) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
      %24 = "func.call"(%23) <{callee = @recursion}> : (i32) -> i32
      %25 = "arith.muli"(%24, %arg14) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
      "scf.yield"(%25) : (i32) -> ()
    }) : (i1) -> i32
    %22 = "func.call_indirect"(%17, %21) : ((i32) -> i32, i32) -> i32
    "func.return"(%22) : (i32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (memref<64x64xf32>, memref<64x64xf32>, memref<64x64xf32>) -> (), sym_name = "mat"}> ({
  ^bb0(%arg5: memref<64x64xf32>, %arg6: memref<64x64xf32>, %arg7: memref<64x64xf32>):
    %4 = "arith.constant"() <{value = 0 : index}> : () -> index
    %5 = "arith.constant"() <{value = 64 : index}> : () -> index
    %6 = "arith.constant"() <{value = 1 : index}> : () -> index
    "scf.for"(%4, %5, %6) ({
    ^bb0(%arg11: index):
      "scf.for"(%4, %5, %6) ({
      ^bb0(%arg12: index):
        "scf.for"(%4, %5, %6) ({
        ^bb0(%arg13: index):
          %12 = "memref.load"(%arg5, %arg11, %arg13) <{nontemporal = false}> : (memref<64x64xf32>, index, index) -> f32
          %13 = "memref.load"(%arg6, %arg13, %arg12) <{nontemporal = false}> : (memref<64x64xf32>, index, index) -> f32
          %14 = "memref.load"(%arg7, %arg11, %arg12) <{nontemporal = false}> : (memref<64x64xf32>, index, index) -> f32
          %15 = "arith.mulf"(%12, %13) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
          %16 = "arith.addf"(%14, %15) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
          "memref.store"(%16, %arg7, %arg11, %arg12) <{nontemporal = false}> : (f32, memref<64x64xf32>, index, index) -> ()
          "scf.yield"() : () -> ()
        }) : (index, index, index) -> ()
        "scf.yield"() : () -> ()
      }) : (index, index, index) -> ()
      "scf.yield"() : () -> ()
    }) : (index, index, index) -> ()
    "affine.for"() <{lowerBoundMap = #map1, operandSegmentSizes = array<i32: 0, 0, 0>, step = 1 : index, upperBoundMap = #map2}> ({
    ^bb0(%arg8: index):
      "affine.for"() <{lowerBoundMap = #map1, operandSegmentSizes = array<i32: 0, 0, 0>, step = 1 : index, upperBoundMap = #map2}> ({
      ^bb0(%arg9: index):
        "affine.for"() <{lowerBoundMap = #map1, operandSegmentSizes = array<i32: 0, 0, 0>, step = 1 : index, upperBoundMap = #map2}> ({
        ^bb0(%arg10: index):
          %7 = "affine.load"(%arg5, %arg8, %arg10) <{map = #map}> : (memref<64x64xf32>, index, index) -> f32
          %8 = "affine.load"(%arg6, %arg10, %arg9) <{map = #map}> : (memref<64x64xf32>, index, index) -> f32
          %9 = "affine.load"(%arg7, %arg8, %arg9) <{map = #map}> : (memref<64x64xf32>, index, index) -> f32
          %10 = "arith.mulf"(%7, %8) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
          %11 = "arith.addf"(%10, %9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
          "affine.store"(%11, %arg7, %arg8, %arg9) <{map = #map}> : (f32, memref<64x64xf32>, index, index) -> ()
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
    %1 = "vector.transfer_read"(%arg0, %arg1, %arg1, %0) <{in_bounds = [false, false], operandSegmentSizes = array<i32: 1, 2, 1, 0>, permutation_map = #map}> : (memref<?x?xf32>, index, index, f32) -> vector<2x3xf32>
    %2 = "vector.contract"(%1, %arg3, %arg4) <{indexing_maps = [#map3, #map4, #map5], iterator_types = [#vector.iterator_type<parallel>, #vector.iterator_type<parallel>, #vector.iterator_type<reduction>], kind = #vector.kind<add>}> : (vector<2x3xf32>, vector<3x4xf32>, vector<2x4xf32>) -> vector<2x4xf32>
    "vector.transfer_write"(%2, %arg0, %arg1, %arg1) <{in_bounds = [false, false], operandSegmentSizes = array<i32: 1, 1, 2, 0>, permutation_map = #map}> : (vector<2x4xf32>, memref<?x?xf32>, index, index) -> ()
    %3 = "math.exp"(%2) <{fastmath = #arith.fastmath<none>}> : (vector<2x4xf32>) -> vector<2x4xf32>
    "func.return"(%3) : (vector<2x4xf32>) -> ()
  }) : () -> ()
}) : () -> ()


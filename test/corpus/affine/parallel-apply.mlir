#map = affine_map<() -> (0, 0)>
#map1 = affine_map<() -> (16, 32)>
#map2 = affine_map<(d0)[s0] -> (d0 floordiv 2 + s0)>
#map3 = affine_map<(d0) -> (d0, 16)>
#map4 = affine_map<(d0) -> (d0, 0)>
#map5 = affine_map<(d0) -> (d0)>
"builtin.module"() ({
  "func.func"() <{function_type = (index, memref<16xf32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: index, %arg1: memref<16xf32>):
    "affine.parallel"() <{lowerBoundsGroups = dense<1> : tensor<2xi32>, lowerBoundsMap = #map, reductions = [], steps = [4, 4], upperBoundsGroups = dense<1> : tensor<2xi32>, upperBoundsMap = #map1}> ({
    ^bb0(%arg2: index, %arg3: index):
      "test.body"(%arg2, %arg3) : (index, index) -> ()
      "affine.yield"() : () -> ()
    }) : () -> ()
    %0 = "affine.apply"(%arg0, %arg0) <{map = #map2}> : (index, index) -> index
    %1 = "affine.min"(%arg0) <{map = #map3}> : (index) -> index
    %2 = "affine.max"(%arg0) <{map = #map4}> : (index) -> index
    %3 = "affine.vector_load"(%arg1, %arg0) <{map = #map5}> : (memref<16xf32>, index) -> vector<4xf32>
    "affine.prefetch"(%arg1, %arg0) <{isDataCache = true, isWrite = false, localityHint = 2 : i32, map = #map5}> : (memref<16xf32>, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


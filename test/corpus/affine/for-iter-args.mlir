#map = affine_map<(d0) -> (d0, d0 * 2 + 1)>
#map1 = affine_map<(d0) -> (d0 mod 4, d0)>
#map2 = affine_map<() -> (0)>
#map3 = affine_map<() -> (16)>
"builtin.module"() ({
  "func.func"() <{function_type = (memref<16x16xf32>, f32) -> f32, sym_name = "f"}> ({
  ^bb0(%arg0: memref<16x16xf32>, %arg1: f32):
    %0 = "affine.for"(%arg1) <{lowerBoundMap = #map2, operandSegmentSizes = array<i32: 0, 0, 1>, step = 1 : index, upperBoundMap = #map3}> ({
    ^bb0(%arg2: index, %arg3: f32):
      %1 = "affine.load"(%arg0, %arg2) <{map = #map}> : (memref<16x16xf32>, index) -> f32
      %2 = "arith.addf"(%arg3, %1) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "affine.store"(%2, %arg0, %arg2) <{map = #map1}> : (f32, memref<16x16xf32>, index) -> ()
      "affine.yield"(%2) : (f32) -> ()
    }) : (f32) -> f32
    "func.return"(%0) : (f32) -> ()
  }) : () -> ()
}) : () -> ()


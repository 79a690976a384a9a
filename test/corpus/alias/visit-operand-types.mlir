#map = affine_map<(d0) -> (d0 + 1)>
#map1 = affine_map<(d0) -> (d0 + 3)>
#map2 = affine_map<(d0) -> (d0 + 4)>
#map3 = affine_map<(d0) -> (d0 + 2)>
"builtin.module"() ({
  %0 = "test.use"(%1) ({
    "test.in"() {m = #map} : () -> ()
  }) {m = #map3} : (memref<4xf32, #map1>) -> memref<4xf32, #map2>
  %1 = "test.make"() : () -> memref<4xf32, #map1>
}) : () -> ()


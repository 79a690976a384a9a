#map = affine_map<(d0) -> (d0 + 2)>
#map1 = affine_map<(d0) -> (d0 + 1)>
#map2 = affine_map<(d0) -> (d0 + 3)>
#map3 = affine_map<(d0) -> (d0 + 4)>
#map4 = affine_map<(d0) -> (d0 + 7)>
#map5 = affine_map<(d0) -> (d0 + 6)>
#map6 = affine_map<(d0) -> (d0 + 5)>
"builtin.module"() ({
  %0 = "test.make"() {z = #map1} : () -> memref<4xf32, #map>
  %1 = "test.wrap"(%0) ({
  ^bb0(%arg0: memref<4xf32, #map2>):
    "test.inner"() {m = #map3} : () -> ()
  }) {a = #map5, m = #map6} : (memref<4xf32, #map>) -> memref<4xf32, #map4>
}) : () -> ()


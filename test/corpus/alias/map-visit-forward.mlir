#map = affine_map<(d0) -> (d0 + 2)>
#map1 = affine_map<(d0) -> (d0 + 1)>
#map2 = affine_map<(d0) -> (d0 + 3)>
"builtin.module"() ({
  "test.use"(%0) {m = #map1} : (memref<4xf32, #map>) -> ()
  %0 = "test.make"() {m = #map2} : () -> memref<4xf32, #map>
}) : () -> ()


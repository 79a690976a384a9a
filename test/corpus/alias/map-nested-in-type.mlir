#map = affine_map<(d0, d1) -> (d1, d0)>
#map1 = affine_map<(d0) -> (d0 * 2)>
"builtin.module"() ({
  %0 = "test.make"() : () -> memref<4x8xf32, #map>
  "test.region"(%0) ({
  ^bb0(%arg0: memref<8xf32, #map1>):
    "test.use"(%arg0) : (memref<8xf32, #map1>) -> ()
  }) : (memref<4x8xf32, #map>) -> ()
}) : () -> ()


#map = affine_map<(d0, d1) -> (d1, d0)>
#map1 = affine_map<(d0) -> (d0 * 2)>
"builtin.module"() ({
  "test.op"() {a = !async.value<memref<4x4xf32, #map>>} : () -> ()
  %0 = "test.make"() : () -> !async.value<memref<4xf32, #map1>>
}) : () -> ()


#map = affine_map<(d0, d1) -> (d1, d0)>
#map1 = affine_map<(d0, d1)[s0, s1] -> (d0 * s0 + s1 + d1)>
#map2 = affine_map<(d0) -> (d0 floordiv 4, d0 mod 4)>
"builtin.module"() ({
  "test.op"() {t = memref<4x8xf32, #map>} : () -> ()
  "test.op"() {t = memref<?x?xf32, #map1>} : () -> ()
  "test.op"() {t = memref<16xf32, #map2>} : () -> ()
}) : () -> ()


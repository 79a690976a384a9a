#map = affine_map<(d0, d1) -> (d1, d0)>
"builtin.module"() ({
  "test.op"() {t = memref<4x8xf32, strided<[1, 4]>, 2>} : () -> ()
  "test.op"() {t = memref<4x8xf32, #map, 5>} : () -> ()
  "test.op"() {t = memref<4xf32, strided<[2], offset: ?>, #gpu.address_space<workgroup>>} : () -> ()
}) : () -> ()


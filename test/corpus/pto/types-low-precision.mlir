"builtin.module"() ({
  "test.op"() {t = !pto.hif8} : () -> ()
  "test.op"() {t = !pto.hif8x2} : () -> ()
  "test.op"() {t = !pto.f4E1M2x2} : () -> ()
  "test.op"() {t = !pto.f4E2M1x2} : () -> ()
  "test.op"() {t = !pto.tile_buf<vec, 32x32x!pto.hif8>} : () -> ()
  "test.op"() {t = !pto.tile_buf<vec, 16x16x!pto.hif8x2>} : () -> ()
  "test.op"() {t = !pto.tile_buf<vec, 32x32x!pto.f4E1M2x2>} : () -> ()
  "test.op"() {t = !pto.tile_buf<vec, 32x64x!pto.f4E2M1x2, valid=32x?>} : () -> ()
  "test.op"() {t = !pto.tile_buf<vec, 32x32xf8E4M3FN>} : () -> ()
  "test.op"() {t = !pto.tile_buf<vec, 32x32xf8E5M2>} : () -> ()
  "test.op"() {t = tuple<!pto.hif8, f32>} : () -> ()
}) : () -> ()


"builtin.module"() ({
  "test.op"() {t = memref<4x8xf32, strided<[8, 1]>>} : () -> ()
  "test.op"() {t = memref<4x8xf32, strided<[16, 2], offset: 5>>} : () -> ()
  "test.op"() {t = memref<?x?xf32, strided<[?, 1], offset: ?>>} : () -> ()
  "test.op"() {t = memref<?x?xf32, strided<[?, ?]>>} : () -> ()
  "test.op"() {t = memref<4xf32, strided<[-1], offset: 3>>} : () -> ()
  "test.op"() {t = memref<f32, strided<[]>>} : () -> ()
  "test.op"() {t = memref<f32, strided<[], offset: ?>>} : () -> ()
}) : () -> ()


"builtin.module"() ({
  "test.op"() {t = memref<4xf32, 1>} : () -> ()
  "test.op"() {t = memref<4xf32, 3 : i32>} : () -> ()
  "test.op"() {t = memref<4xf32, "local">} : () -> ()
  "test.op"() {t = memref<4xf32, #gpu.address_space<workgroup>>} : () -> ()
  "test.op"() {t = memref<4xf32, {kind = "l1"}>} : () -> ()
}) : () -> ()


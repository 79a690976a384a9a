"builtin.module"() ({
  "test.op"() {t = !foo.list<!bar.box<tensor<4x?xf32>>, memref<2xi8, 1>>} : () -> ()
}) : () -> ()


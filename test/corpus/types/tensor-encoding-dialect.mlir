"builtin.module"() ({
  "test.op"() {t = tensor<4x8xf32, #foo.tiled<4x4>>, u = tensor<?xi8, #foo.packed>} : () -> ()
}) : () -> ()


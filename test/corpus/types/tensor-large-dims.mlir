"builtin.module"() ({
  "test.op"() {types = [tensor<4294967296xi8>, tensor<9223372036854775807xi1>, memref<9223372036854775807xi8>]} : () -> ()
}) : () -> ()


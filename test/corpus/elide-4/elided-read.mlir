"builtin.module"() ({
  "test.op"() {a = dense_resource<__elided__> : tensor<5xi32>} : () -> ()
}) : () -> ()


"builtin.module"() ({
  "test.op"() {a = dense_resource<nowhere> : tensor<3xi64>} : () -> ()
}) : () -> ()


"builtin.module"() ({
  "test.op"() {a = dense_resource<__elided__> : tensor<5xi32>, b = dense_resource<__elided__> : vector<8xf32>} : () -> ()
}) : () -> ()


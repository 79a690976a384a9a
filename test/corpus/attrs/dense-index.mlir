"builtin.module"() ({
  "test.op"() {a = dense<[0, 1, -1]> : tensor<3xindex>, b = dense<[[1, 2]]> : vector<1x2xindex>} : () -> ()
}) : () -> ()


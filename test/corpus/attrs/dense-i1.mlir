"builtin.module"() ({
  "test.op"() {a = dense<[true, false, true]> : tensor<3xi1>, b = dense<[[true, false], [false, false]]> : tensor<2x2xi1>, c = dense<[true, false, false, false, true, true, true, false, true]> : vector<9xi1>} : () -> ()
}) : () -> ()


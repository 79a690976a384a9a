"builtin.module"() ({
  "test.op"() {a = [dense<1> : tensor<2xi32>, dense<[1, 2]> : vector<2xi64>], b = {v = dense<1.000000e+00> : tensor<1xf64>}} : () -> ()
}) : () -> ()


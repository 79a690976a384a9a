"builtin.module"() ({
  "test.op"() {a = dense<[1.000000e+00, -2.000000e+00]> : tensor<2xf80>, b = dense<[1.000000e+00, 5.000000e-01]> : tensor<2xf128>, c = dense<1.000000e+00> : tensor<2xtf32>} : () -> ()
}) : () -> ()


"builtin.module"() ({
  "test.op"() {a = dense<[1.000000e+00, -2.500000e+00]> : tensor<2xf32>, b = dense<[1.000000e-01, 3.1415926535897931]> : tensor<2xf64>, c = dense<[1.000000e+00, 6.550400e+04]> : tensor<2xf16>, d = dense<[1.500000e+00, -0.000000e+00]> : tensor<2xbf16>} : () -> ()
}) : () -> ()


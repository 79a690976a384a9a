"builtin.module"() ({
  "test.op"() {a = dense<[1.000000e+00, 0x7C]> : tensor<2xf8E5M2>, b = dense<[4.480000e+02, 0x7F]> : tensor<2xf8E4M3FN>, c = dense<0x80> : tensor<2xf8E4M3FNUZ>, d = dense<[1.000000e+00, -1.000000e+00]> : tensor<2xf8E4M3B11FNUZ>, e = dense<2.000000e+00> : tensor<2xf8E5M2FNUZ>, f = dense<[1.000000e+00, 2.400000e+02]> : tensor<2xf8E4M3>} : () -> ()
}) : () -> ()


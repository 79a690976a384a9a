"builtin.module"() ({
  "test.op"() {a = dense<0xFF800000> : tensor<4xf32>, b = dense<[0x7F800000, 0x7FC00000, 1.000000e+00]> : tensor<3xf32>, c = dense<0x7FF8000000000000> : tensor<2xf64>, d = dense<[0x7C00, 0xFC00]> : tensor<2xf16>, e = dense<0xFF80> : vector<4xbf16>} : () -> ()
}) : () -> ()


"test.op"() {a = dense<[0x7FC00001, 0xFFC00000]> : tensor<2xf32>, b = dense<[0x7E01, 0x3C00]> : tensor<2xf16>, c = dense<[0x7FF0000000000001, 0x3FF0000000000000]> : tensor<2xf64>} : () -> ()

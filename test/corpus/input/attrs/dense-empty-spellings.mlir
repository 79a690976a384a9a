"test.op"() {a = dense<[]> : tensor<0xi32>, b = dense<> : tensor<0xf32>, c = dense<[[], []]> : tensor<2x0xi32>, d = dense<[]> : tensor<0x!foo.str>} : () -> ()

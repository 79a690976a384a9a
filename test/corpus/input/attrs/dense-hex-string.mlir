"test.op"() {a = dense<"0x0100000002000000"> : tensor<2xi32>, b = dense<"0x0000803F00000040"> : tensor<2xf32>, c = dense<"0x01FF"> : tensor<2xi8>, d = dense<"0x0102030405060708"> : tensor<1xi64>} : () -> ()
"test.op"() {a = dense<"0x05000000"> : tensor<4xi32>, b = dense<"0x0000803F"> : tensor<4xf32>, c = dense<"0xFF"> : tensor<3xi8>} : () -> ()

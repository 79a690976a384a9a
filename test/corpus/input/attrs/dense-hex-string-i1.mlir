"test.op"() {a = dense<"0x05"> : tensor<8xi1>, b = dense<"0x0D01"> : tensor<9xi1>, c = dense<"0xFF"> : tensor<8xi1>, d = dense<"0x00"> : tensor<8xi1>, e = dense<"0x01"> : tensor<3xi1>} : () -> ()

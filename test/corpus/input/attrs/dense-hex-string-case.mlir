"test.op"() {a = dense<"0xabCDef01"> : tensor<4xi8>, b = dense<"0xffffffff"> : tensor<2xi16>} : () -> ()

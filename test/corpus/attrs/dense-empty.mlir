"builtin.module"() ({
  "test.op"() {a = dense<> : tensor<0xi32>, b = dense<> : tensor<2x0xf32>, c = dense<> : tensor<0x2x3xi1>, d = dense<> : tensor<0x!foo.str>, e = dense<> : tensor<2x0x4xcomplex<f32>>} : () -> ()
}) : () -> ()


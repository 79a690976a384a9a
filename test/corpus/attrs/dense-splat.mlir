"builtin.module"() ({
  "test.op"() {a = dense<0> : tensor<4xi32>, b = dense<1.000000e+00> : tensor<2x2xf32>, c = dense<true> : tensor<8xi1>, d = dense<-1> : tensor<4xi8>, e = dense<5> : tensor<4xindex>, f = dense<false> : vector<4xi1>} : () -> ()
}) : () -> ()


"builtin.module"() ({
  "test.op"() {a = dense<42> : tensor<i32>, b = dense<42> : tensor<1xi32>, c = dense<42> : tensor<1x1xi32>, d = dense<1.500000e+00> : vector<f32>, e = dense<true> : tensor<i1>} : () -> ()
}) : () -> ()


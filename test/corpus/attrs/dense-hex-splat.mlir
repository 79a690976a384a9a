"builtin.module"() ({
  "test.op"() {a = dense<7> : tensor<1000xi32>, b = dense<true> : tensor<200xi1>, c = dense<0.000000e+00> : tensor<64x64xf32>} : () -> ()
}) : () -> ()


"builtin.module"() ({
  "test.op"() {a = dense<[1, 2, 3]> : tensor<3xi32>, b = dense<[[1, 2], [3, 4]]> : tensor<2x2xi64>, c = dense<[[[1, 2], [3, 4]], [[5, 6], [7, 8]]]> : tensor<2x2x2xi16>, d = dense<[[1], [2], [3]]> : tensor<3x1xi32>, e = dense<[[1, 2, 3]]> : tensor<1x3xi8>} : () -> ()
}) : () -> ()


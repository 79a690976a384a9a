"builtin.module"() ({
  "test.op"() {a = dense<[1, 2, 3, 4]> : tensor<4xi32>, b = dense<7> : tensor<100xi32>, c = dense<[[1.000000e+00, 2.000000e+00], [3.000000e+00, 4.000000e+00]]> : tensor<2x2xf32>, d = array<i32: 1, 2, 3, 4, 5, 6>} : () -> ()
}) : () -> ()


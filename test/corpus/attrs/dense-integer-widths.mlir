"builtin.module"() ({
  "test.op"() {a = dense<[1, -2]> : tensor<2xi2>, b = dense<[7, -8, 0]> : tensor<3xi4>, c = dense<[127, -128]> : tensor<2xi8>, d = dense<[1, -1]> : tensor<2xi16>, e = dense<[2147483647, -2147483648]> : tensor<2xi32>, f = dense<[9223372036854775807, -9223372036854775808]> : tensor<2xi64>} : () -> ()
  "test.op"() {a = dense<[3, -4]> : tensor<2xi3>, b = dense<[63, -64]> : tensor<2xi7>, c = dense<[524287, -524288]> : tensor<2xi20>} : () -> ()
  "test.op"() {a = dense<[170141183460469231731687303715884105727, -1]> : tensor<2xi128>} : () -> ()
}) : () -> ()


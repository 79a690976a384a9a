"builtin.module"() ({
  "test.op"() {a = dense<[1, -1]> : tensor<2xsi8>, b = dense<[255, 0]> : tensor<2xui8>, c = dense<18446744073709551615> : tensor<2xui64>, d = dense<[4294967295, 1]> : vector<2xui32>, e = dense<[-5, 6]> : vector<2xsi32>} : () -> ()
}) : () -> ()


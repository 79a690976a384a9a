"builtin.module"() ({
  "test.op"() {a = dense<[1, 2]> : tensor<2xi32>, b = dense<"0x010000000200000003000000"> : tensor<3xi32>, c = dense<"0x0000803F0000004000004040"> : tensor<3xf32>, d = dense<"0x05"> : tensor<3xi1>, e = dense<["a", "b", "c"]> : tensor<3x!foo.str>} : () -> ()
  "test.op"() {a = dense<5> : tensor<9xi32>, b = dense<[(1.000000e+00,2.000000e+00), (3.000000e+00,4.000000e+00)]> : tensor<2xcomplex<f32>>, c = dense<"0x010203"> : tensor<3xi4>, d = dense<"0x010000000000000002000000000000000300000000000000"> : vector<3xindex>, e = dense<"0x010000000000000000020000000000000000030000000000000000"> : tensor<3xi65>} : () -> ()
}) : () -> ()


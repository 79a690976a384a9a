"test.op"() {a = dense<[1, 1, 1]> : tensor<3xi32>, b = dense<[[2, 2], [2, 2]]> : tensor<2x2xi8>, c = dense<[1.0, 1.0]> : tensor<2xf32>, d = dense<[true, true]> : tensor<2xi1>, e = dense<["a", "a"]> : tensor<2x!foo.str>} : () -> ()
"test.op"() {a = dense<[1, 0]> : tensor<2xi1>, b = dense<1> : tensor<2xi1>, c = dense<[true, 0]> : tensor<2xi1>, d = dense<0> : tensor<i1>} : () -> ()
"test.op"() {a = dense<[0x10, 0xFF]> : tensor<2xi16>, b = dense<[0x3F800000, 0x7F800000]> : tensor<2xf32>, c = dense<0xFFFF> : tensor<2xi16>} : () -> ()
"test.op"() {a = dense<[1.5,2.0e1 , -0.0]> : tensor<3xf32>, b = dense< [ [1.] , [0.5e1] ] > : tensor<2x1xf64>} : () -> ()

"test.op"() {a = dense<[5]> : tensor<1xi32>, b = dense<5> : tensor<i32>, c = dense<[[5]]> : tensor<1x1xi32>, d = dense<"x"> : tensor<1x!foo.str>, e = dense<["x"]> : tensor<1x!foo.str>} : () -> ()

"builtin.module"() ({
  "test.op"() {a = dense<[(1,2), (-3,4)]> : tensor<2xcomplex<i32>>, b = dense<(1,-1)> : tensor<4xcomplex<i8>>, c = dense<[[(1,2), (3,4)]]> : tensor<1x2xcomplex<i64>>} : () -> ()
}) : () -> ()


"builtin.module"() ({
  "test.op"() {types = [tensor<2xcomplex<f64>>, tensor<2xvector<4xf32>>, tensor<3x!foo.bar>, tensor<3x!foo.bar<i32>>, tensor<4xindex>, tensor<?x!foo.handle<"q">>]} : () -> ()
}) : () -> ()


"builtin.module"() ({
  "test.op"() {a = dense<[(true,false), (false,false)]> : tensor<2xcomplex<i1>>} : () -> ()
}) : () -> ()


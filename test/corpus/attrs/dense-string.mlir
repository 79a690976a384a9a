"builtin.module"() ({
  "test.op"() {a = dense<["a", "b\22c", ""]> : tensor<3x!foo.str>, b = dense<"same"> : tensor<2x!foo.str>, c = dense<[["a", "b"], ["c", "\C3\A9"]]> : tensor<2x2x!foo.str>, d = dense<"x"> : tensor<!foo.str>} : () -> ()
}) : () -> ()


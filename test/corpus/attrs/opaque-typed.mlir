"builtin.module"() ({
  "test.op"() {a = #foo.bar : i32, b = #foo.bar<1> : tensor<4xf32>, c = #foo<"x"> : !foo.t, d = #foo.bar : () -> i32} : () -> ()
}) : () -> ()


"builtin.module"() ({
  "test.op"() {a = "x" : i32, b = "abc" : !foo.str, c = "" : tensor<2xf32>, d = "n" : index} : () -> ()
}) : () -> ()


// comment
"test.op"() {a = 1 : i32,
  b = "x"} : () -> ()

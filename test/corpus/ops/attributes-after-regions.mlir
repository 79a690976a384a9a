"builtin.module"() ({
  "test.op"() ({
    "test.inner"() : () -> ()
  }) {a = 1 : i32, b} : () -> ()
}) : () -> ()


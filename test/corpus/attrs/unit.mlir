"builtin.module"() ({
  "test.op"() {a, b = [unit], c, z = 1 : i32} : () -> ()
}) : () -> ()


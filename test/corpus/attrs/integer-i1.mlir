"builtin.module"() ({
  "test.op"() {a = true, b = false, c = [true, false]} : () -> ()
}) : () -> ()


"builtin.module"() ({
  "test.op"() {a = 0 : i0} : () -> ()
}) : () -> ()


"builtin.module"() ({
  "test.op"() : () -> ()
}) : () -> ()


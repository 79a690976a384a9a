"builtin.module"() ({
  "test.op"() : () -> ()
}) {sym_name = "m", sym_visibility = "private", foo.other = 1 : i8} : () -> ()

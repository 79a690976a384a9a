"builtin.module"() ({
  "test.op"() {a = "caf\C3\A9", b = "\E6\97\A5\E6\9C\AC", c = "\F0\9F\98\80"} : () -> ()
}) : () -> ()


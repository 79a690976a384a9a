"builtin.module"() ({
  "test.op"() {a = 0 : index, b = 42 : index, c = -1 : index, d = 9223372036854775807 : index, e = -9223372036854775808 : index} : () -> ()
}) : () -> ()


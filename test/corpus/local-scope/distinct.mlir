"builtin.module"() ({
  "test.op"() {a = distinct[0]<42 : i32>, b = distinct[1]<>} : () -> ()
  "test.op"() {a = distinct[0]<42 : i32>} : () -> ()
}) : () -> ()

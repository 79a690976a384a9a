"builtin.module"() ({
  "test.op"() {t = () -> tuple<>, u = () -> tuple<i32>, v = () -> none} : () -> ()
}) : () -> ()


"builtin.module"() ({
  "test.op"() {s = i16777215, si = si16777215, ui = ui16777215} : () -> ()
}) : () -> ()


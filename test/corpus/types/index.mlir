"builtin.module"() ({
  %0 = "test.make"() {t = index} : () -> index
  "test.use"(%0) : (index) -> ()
}) : () -> ()


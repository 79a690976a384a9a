"builtin.module"() ({
  %0 = "test.make"() {t = none} : () -> none
}) : () -> ()


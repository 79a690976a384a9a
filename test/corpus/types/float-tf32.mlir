"builtin.module"() ({
  %0 = "test.make"() {t = tf32} : () -> tf32
}) : () -> ()


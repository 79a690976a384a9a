"builtin.module"() ({
  %0:2 = "test.make"() : () -> (f80, f128)
}) : () -> ()


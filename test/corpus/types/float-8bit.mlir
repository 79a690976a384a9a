"builtin.module"() ({
  %0 = "test.make"() : () -> f8E5M2
  %1 = "test.make"() : () -> f8E4M3
  %2 = "test.make"() : () -> f8E4M3FN
  %3 = "test.make"() : () -> f8E5M2FNUZ
  %4 = "test.make"() : () -> f8E4M3FNUZ
  %5 = "test.make"() : () -> f8E4M3B11FNUZ
}) : () -> ()


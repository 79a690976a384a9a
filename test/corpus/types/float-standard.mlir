"builtin.module"() ({
  %0:4 = "test.make"() : () -> (f16, bf16, f32, f64)
}) : () -> ()


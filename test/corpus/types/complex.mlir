"builtin.module"() ({
  "test.op"() {types = [complex<f16>, complex<bf16>, complex<f32>, complex<f64>, complex<f80>, complex<i1>, complex<i8>, complex<si16>, complex<ui32>, complex<i64>]} : () -> ()
  %0 = "test.make"() : () -> complex<f32>
}) : () -> ()


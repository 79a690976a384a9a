"builtin.module"() ({
  "test.op"() {a = #complex.number<:f32 1.000000e+00, 2.000000e+00> : complex<f32>, b = #complex.number<:f64 -5.000000e-01, 1.000000e-01> : complex<f64>} : () -> ()
}) : () -> ()


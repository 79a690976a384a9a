"builtin.module"() ({
  "foo.attr"() <{p = #complex.number<:f32 1.000000e+00, 2.000000e+00> : complex<f32>}> {a = #complex.number<:f32 1.000000e+00, 2.000000e+00> : complex<f32>, b = {c = #complex.number<:f32 1.000000e+00, 2.000000e+00> : complex<f32>}} : () -> ()
  "foo.attr"() <{p = #complex.number<:f64 1.000000e-01, 0x7FF0000000000000> : complex<f64>}> {a = #complex.number<:f64 1.000000e-01, 0x7FF0000000000000> : complex<f64>, b = {c = #complex.number<:f64 1.000000e-01, 0x7FF0000000000000> : complex<f64>}} : () -> ()
  "foo.attr"() <{p = #complex.number<:f32 1.000000e+00, 2.000000e+00> : complex<f32>}> {a = #complex.number<:f32 1.000000e+00, 2.000000e+00> : complex<f32>, b = {c = #complex.number<:f32 1.000000e+00, 2.000000e+00> : complex<f32>}} : () -> ()
}) : () -> ()


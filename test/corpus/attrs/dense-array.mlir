"builtin.module"() ({
  "test.op"() {a = array<i1: true, false>, b = array<i8: -1, 127>, c = array<i16: 1, -300>, d = array<i32: 1, 2, 3>, e = array<i64: 9223372036854775807, -1>, f = array<f32: 1.000000e+00, -2.500000e+00>, g = array<f64: 1.000000e-01>} : () -> ()
  "test.op"() {a = array<i1>, b = array<i8>, c = array<i16>, d = array<i32>, e = array<i64>, f = array<f32>, g = array<f64>} : () -> ()
}) : () -> ()


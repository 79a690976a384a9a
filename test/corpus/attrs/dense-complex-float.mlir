"builtin.module"() ({
  "test.op"() {a = dense<[(1.000000e+00,2.000000e+00), (-1.000000e+00,0.000000e+00)]> : tensor<2xcomplex<f32>>, b = dense<(0.000000e+00,1.000000e+00)> : tensor<4xcomplex<f64>>, c = dense<(0x7FC00000,0xFF800000)> : tensor<complex<f32>>} : () -> ()
}) : () -> ()


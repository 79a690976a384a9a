"builtin.module"() ({
  "test.op"() {a = !quant.uniform<i8:f32, 1.000000e+00>, b = !quant.uniform<u8<1:255>:f32, 5.000000e-01:128>, c = !quant.uniform<i8<-8:7>:f32:1, {2.000000e-01,1.000000e-01:10}>, d = !quant.any<i8<-16:15>:f32>, e = !quant.calibrated<f32<-0.998:1.232100e+00>>} : () -> ()
  %0 = "test.make"() : () -> tensor<4x!quant.uniform<i8:f32, 2.000000e-01:3>>
}) : () -> ()


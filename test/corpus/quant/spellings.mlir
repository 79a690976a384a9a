"builtin.module"() ({
  %0 = "foo.type"() {a = !quant.uniform<i8:f32, 1.000000e+00>, b = [!quant.uniform<i8:f32, 1.000000e+00>]} : () -> !quant.uniform<i8:f32, 1.000000e+00>
  %1 = "foo.type"() {a = !quant.uniform<u8<1:254>:f32, 9.987200e-01:127>, b = [!quant.uniform<u8<1:254>:f32, 9.987200e-01:127>]} : () -> !quant.uniform<u8<1:254>:f32, 9.987200e-01:127>
  %2 = "foo.type"() {a = !quant.uniform<i8<-8:7>:f32:1, {2.000000e+02,9.987200e-01:120}>, b = [!quant.uniform<i8<-8:7>:f32:1, {2.000000e+02,9.987200e-01:120}>]} : () -> !quant.uniform<i8<-8:7>:f32:1, {2.000000e+02,9.987200e-01:120}>
  %3 = "foo.type"() {a = !quant.any<i8:f32>, b = [!quant.any<i8:f32>]} : () -> !quant.any<i8:f32>
  %4 = "foo.type"() {a = !quant.any<u8<1:10>>, b = [!quant.any<u8<1:10>>]} : () -> !quant.any<u8<1:10>>
  %5 = "foo.type"() {a = !quant.calibrated<f32<-0.998:1.232100e+00>>, b = [!quant.calibrated<f32<-0.998:1.232100e+00>>]} : () -> !quant.calibrated<f32<-0.998:1.232100e+00>>
}) : () -> ()


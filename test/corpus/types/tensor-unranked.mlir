"builtin.module"() ({
  "test.op"() {types = [tensor<*xf32>, tensor<*xi1>, tensor<*xcomplex<f32>>, tensor<*xindex>]} : () -> ()
}) : () -> ()


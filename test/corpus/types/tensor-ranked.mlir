"builtin.module"() ({
  "test.op"() {types = [tensor<f32>, tensor<4xf32>, tensor<4x8xi32>, tensor<0xi8>, tensor<2x0x3xf16>, tensor<1x2x3x4x5xindex>]} : () -> ()
}) : () -> ()


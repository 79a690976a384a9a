"builtin.module"() ({
  "test.op"() {t = tuple<tensor<4x?xf32>, memref<2x2xi8, 1>, vector<[4]xf32>, (tensor<*xf32>) -> (tensor<*xf32>, index)>} : () -> ()
}) : () -> ()


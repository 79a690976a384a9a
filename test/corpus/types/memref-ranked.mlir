"builtin.module"() ({
  "test.op"() {types = [memref<f32>, memref<4xf32>, memref<4x8xi32>, memref<?x?xf64>, memref<?x4x?xindex>, memref<0xi8>]} : () -> ()
  %0 = "test.make"() : () -> memref<16x16xf32>
}) : () -> ()


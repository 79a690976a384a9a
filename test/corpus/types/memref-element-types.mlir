"builtin.module"() ({
  "test.op"() {types = [memref<4xvector<8xf32>>, memref<2xcomplex<f32>>, memref<2xmemref<4xf32>>, memref<2xmemref<*xf32>>]} : () -> ()
}) : () -> ()


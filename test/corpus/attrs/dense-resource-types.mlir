"builtin.module"() ({
  "test.op"() {a = dense_resource<r> : tensor<4xi1>, b = dense_resource<r> : vector<4xi8>, c = dense_resource<r> : tensor<2x2xcomplex<f32>>, d = dense_resource<r> : tensor<!foo.x>} : () -> ()
}) : () -> ()


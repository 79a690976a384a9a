"builtin.module"() ({
  "test.op"() {a = sparse<[[0, 0], [1, 2]], [1, 5]> : tensor<3x4xi32>} : () -> ()
  "test.op"() {a = sparse<[[0], [3]], [1.000000e+00, -2.000000e+00]> : tensor<8xf32>} : () -> ()
  "test.op"() {a = sparse<[[0, 0], [1, 2]], 1> : tensor<3x4xi32>} : () -> ()
  "test.op"() {a = sparse<> : tensor<3x4xi32>} : () -> ()
  "test.op"() {a = sparse<[[0, 1, 2]], 7> : tensor<3x4x5xi8>} : () -> ()
  "test.op"() {a = sparse<[[0, 1], [2, 3]], ["a", "b"]> : tensor<3x4x!foo.str>} : () -> ()
  "test.op"() {a = sparse<[[0, 0], [1, 2]], [(1.000000e+00,2.000000e+00), (3.000000e+00,4.000000e+00)]> : tensor<3x4xcomplex<f32>>} : () -> ()
  "test.op"() {a = sparse<[[1], [2]], true> : vector<8xi1>} : () -> ()
}) : () -> ()


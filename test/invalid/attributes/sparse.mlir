// flags: --allow-unregistered-dialect
// rule: a sparse constant has angle brackets
"ex.op"() {a = sparse : tensor<2xi32>} : () -> ()
// -----
// rule: a sparse constant is closed
"ex.op"() {a = sparse<[[0]], [1] : tensor<2xi32>} : () -> ()
// -----
// rule: a sparse constant has indices and values
"ex.op"() {a = sparse<[[0]]> : tensor<2xi32>} : () -> ()
// -----
// rule: a sparse constant has a type
"ex.op"() {a = sparse<[[0]], [1]>} : () -> ()
// -----
// rule: the type of a sparse constant is shaped
"ex.op"() {a = sparse<[[0]], [1]> : i32} : () -> ()
// -----
// rule: the type of a sparse constant has a static shape
"ex.op"() {a = sparse<[[0]], [1]> : tensor<?xi32>} : () -> ()
// -----
// rule: a sparse constant has as many indices as values
"ex.op"() {a = sparse<[[0], [1]], [1, 2, 3]> : tensor<4xi32>} : () -> ()
// -----
// rule: an index of a sparse constant has the rank of the type
"ex.op"() {a = sparse<[[0, 0]], [1]> : tensor<4xi32>} : () -> ()
// -----
// rule: an index of a sparse constant is within the type
"ex.op"() {a = sparse<[[4]], [1]> : tensor<4xi32>} : () -> ()
// -----
// rule: an index of a sparse constant is not negative
"ex.op"() {a = sparse<[[-1]], [1]> : tensor<4xi32>} : () -> ()
// -----
// rule: an index of a sparse constant is an integer
"ex.op"() {a = sparse<[[0.5]], [1]> : tensor<4xi32>} : () -> ()
// -----
// rule: the second index of a sparse constant is within the type
"ex.op"() {a = sparse<[[0, 0], [1, 4]], [1, 2]> : tensor<2x4xi32>} : () -> ()
// -----
// rule: a value of a sparse constant has the element type
"ex.op"() {a = sparse<[[0]], [1.0]> : tensor<4xi32>} : () -> ()
// -----
// rule: the indices of a sparse constant have one length
"ex.op"() {a = sparse<[[0], [0, 1]], [1, 2]> : tensor<4xi32>} : () -> ()

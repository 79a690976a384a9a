// flags: --allow-unregistered-dialect
// rule: a dense resource has angle brackets
"ex.op"() {a = dense_resource : tensor<2xi32>} : () -> ()
// -----
// rule: a dense resource has a key
"ex.op"() {a = dense_resource<> : tensor<2xi32>} : () -> ()
// -----
// rule: a dense resource is closed
"ex.op"() {a = dense_resource<b : tensor<2xi32>} : () -> ()
// -----
// rule: a dense resource has a type
"ex.op"() {a = dense_resource<b>} : () -> ()
// -----
// rule: the type of a dense resource is shaped
"ex.op"() {a = dense_resource<b> : i32} : () -> ()
// -----
// rule: the key of a dense resource is a word or string
"ex.op"() {a = dense_resource<1> : tensor<2xi32>} : () -> ()

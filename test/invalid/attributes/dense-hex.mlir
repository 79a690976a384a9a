// flags: --allow-unregistered-dialect
// rule: hex data begins with 0x
"ex.op"() {a = dense<"01000000"> : tensor<1xi32>} : () -> ()
// -----
// rule: hex data has hex digits only
"ex.op"() {a = dense<"0x0100000G"> : tensor<1xi32>} : () -> ()
// -----
// rule: hex data has an even count of digits
"ex.op"() {a = dense<"0x0100000"> : tensor<1xi32>} : () -> ()
// -----
// rule: hex data has the size of its type
"ex.op"() {a = dense<"0x0100000002000000"> : tensor<3xi32>} : () -> ()
// -----
// rule: hex data is not larger than its type
"ex.op"() {a = dense<"0x010000000200000003000000"> : tensor<2xi32>} : () -> ()
// -----
// rule: hex data is not empty
"ex.op"() {a = dense<"0x"> : tensor<2xi32>} : () -> ()
// -----
// rule: hex data of i1 has the size of its type
"ex.op"() {a = dense<"0x010101"> : tensor<64xi1>} : () -> ()
// -----
// rule: hex data of f64 has the size of its type
"ex.op"() {a = dense<"0x0000803F"> : tensor<2xf64>} : () -> ()
// -----
// rule: hex data of complex has the size of its type
"ex.op"() {a = dense<"0x0000803F"> : tensor<2xcomplex<f32>>} : () -> ()

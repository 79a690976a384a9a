// flags: --allow-unregistered-dialect
// rule: a strided layout has angle brackets
"ex.op"() {a = strided} : () -> ()
// -----
// rule: a strided layout has a list of strides
"ex.op"() {a = strided<1>} : () -> ()
// -----
// rule: the strides are closed
"ex.op"() {a = strided<[1>} : () -> ()
// -----
// rule: a strided layout is closed
"ex.op"() {a = strided<[1]} : () -> ()
// -----
// rule: an offset follows the comma
"ex.op"() {a = strided<[1],>} : () -> ()
// -----
// rule: a colon follows the word offset
"ex.op"() {a = strided<[1], offset 4>} : () -> ()
// -----
// rule: a number follows the colon of the offset
"ex.op"() {a = strided<[1], offset: >} : () -> ()
// -----
// rule: a stride is an integer or dynamic
"ex.op"() {a = strided<[a]>} : () -> ()
// -----
// rule: a stride is no float
"ex.op"() {a = strided<[1.0]>} : () -> ()
// -----
// rule: a stride fits in 64 bits
"ex.op"() {a = strided<[9223372036854775808]>} : () -> ()
// -----
// rule: an offset fits in 64 bits
"ex.op"() {a = strided<[1], offset: 99999999999999999999>} : () -> ()
// -----
// rule: strides are separated by commas
"ex.op"() {a = strided<[1 2]>} : () -> ()
// -----
// rule: no comma follows the last stride
"ex.op"() {a = strided<[1,]>} : () -> ()

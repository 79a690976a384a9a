// flags: --allow-unregistered-dialect
// rule: a hex literal of i64 has at most 64 bits
"ex.op"() {a = 0x10000000000000000 : i64} : () -> ()
// -----
// rule: a negative hex literal is in the range of its type
"ex.op"() {a = -0x81 : i8} : () -> ()
// -----
// rule: a hex literal of a signed type is in its range
"ex.op"() {a = 0x80 : si8} : () -> ()
// -----
// rule: a literal of a narrow odd width is in its range
"ex.op"() {a = 8 : i3} : () -> ()
// -----
// rule: a negative literal of a narrow odd width is in its range
"ex.op"() {a = -5 : i3} : () -> ()
// -----
// rule: a literal of ui64 is at most 2^64 - 1
"ex.op"() {a = 18446744073709551616 : ui64} : () -> ()
// -----
// rule: an element of a dense constant of i64 has at most 64 bits
"ex.op"() {a = dense<18446744073709551616> : tensor<1xi64>} : () -> ()
// -----
// rule: an element of a dense constant of index has at most 64 bits
"ex.op"() {a = dense<18446744073709551616> : tensor<1xindex>} : () -> ()
// -----
// rule: a hex float of f80 has at most 80 bits
"ex.op"() {a = 0x100000000000000000000 : f80} : () -> ()
// -----
// rule: a hex float of f128 has at most 128 bits
"ex.op"() {a = 0x100000000000000000000000000000000 : f128} : () -> ()
// -----
// rule: a hex float of tf32 has at most 19 bits
"ex.op"() {a = 0x80000 : tf32} : () -> ()
// -----
// rule: a hex literal is of an integer or float type
"ex.op"() {a = 0x1 : tensor<1xi8>} : () -> ()

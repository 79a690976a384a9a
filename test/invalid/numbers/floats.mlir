// rule: a float literal has no integer type
"builtin.module"() {a = 1.0 : i32} : () -> ()
// -----
// rule: a float literal has no index type
"builtin.module"() {a = 1.0 : index} : () -> ()
// -----
// rule: a float literal has no complex type
"builtin.module"() {a = 1.0 : complex<f32>} : () -> ()
// -----
// rule: a hex float of f16 has at most 16 bits
"builtin.module"() {a = 0x10000 : f16} : () -> ()
// -----
// rule: a hex float of bf16 has at most 16 bits
"builtin.module"() {a = 0x1FFFF : bf16} : () -> ()
// -----
// rule: a hex float of f32 has at most 32 bits
"builtin.module"() {a = 0x100000000 : f32} : () -> ()
// -----
// rule: a hex float of f64 has at most 64 bits
"builtin.module"() {a = 0x10000000000000000 : f64} : () -> ()
// -----
// rule: a hex float of an 8 bit type has at most 8 bits
"builtin.module"() {a = 0x100 : f8E4M3FN} : () -> ()
// -----
// rule: a hex float has no minus
"builtin.module"() {a = -0x7FC00000 : f32} : () -> ()
// -----
// rule: a float begins with a digit
"builtin.module"() {a = .5 : f32} : () -> ()
// -----
// rule: an exponent needs a full stop before it
"builtin.module"() {a = 1e5 : f32} : () -> ()
// -----
// rule: an exponent has digits
"builtin.module"() {a = 1.0e+ : f32} : () -> ()
// -----
// rule: a float has one full stop
"builtin.module"() {a = 1.0.0 : f32} : () -> ()
// -----
// rule: a float has no suffix
"builtin.module"() {a = 1.0f : f32} : () -> ()
// -----
// rule: nan is no literal
"builtin.module"() {a = nan : f32} : () -> ()
// -----
// rule: inf is no literal
"builtin.module"() {a = -inf : f32} : () -> ()

// rule: an i8 literal is at most 255 when written in hex
"builtin.module"() {a = 0x100 : i8} : () -> ()
// -----
// rule: an i8 literal is at most 255
"builtin.module"() {a = 256 : i8} : () -> ()
// -----
// rule: an i8 literal is at least -128
"builtin.module"() {a = -129 : i8} : () -> ()
// -----
// rule: an si8 literal is at most 127
"builtin.module"() {a = 128 : si8} : () -> ()
// -----
// rule: an si8 literal is at least -128
"builtin.module"() {a = -129 : si8} : () -> ()
// -----
// rule: a ui8 literal is at most 255
"builtin.module"() {a = 256 : ui8} : () -> ()
// -----
// rule: a ui8 literal has no minus
"builtin.module"() {a = -1 : ui8} : () -> ()
// -----
// rule: a ui8 literal has no minus, not even at zero
"builtin.module"() {a = -0 : ui8} : () -> ()
// -----
// rule: an i1 literal is at most 1
"builtin.module"() {a = 2 : i1} : () -> ()
// -----
// rule: an i1 literal is at least -1
"builtin.module"() {a = -2 : i1} : () -> ()
// -----
// rule: an si1 literal is at most 0
"builtin.module"() {a = 1 : si1} : () -> ()
// -----
// rule: a literal without type has 64 bits
"builtin.module"() {a = 18446744073709551616} : () -> ()
// -----
// rule: a negative literal without type is at least -2^63
"builtin.module"() {a = -9223372036854775809} : () -> ()
// -----
// rule: an i64 literal is at most 2^64 - 1
"builtin.module"() {a = 18446744073709551616 : i64} : () -> ()
// -----
// rule: an si64 literal is at most 2^63 - 1
"builtin.module"() {a = 9223372036854775808 : si64} : () -> ()
// -----
// rule: an index literal has at most 64 bits
"builtin.module"() {a = 18446744073709551616 : index} : () -> ()
// -----
// rule: a negative index literal is at least -2^63
"builtin.module"() {a = -9223372036854775809 : index} : () -> ()
// -----
// rule: an i128 literal has at most 128 bits
"builtin.module"() {a = 340282366920938463463374607431768211456 : i128} : () -> ()
// -----
// rule: an i0 literal is zero
"builtin.module"() {a = 1 : i0} : () -> ()
// -----
// rule: a minus needs a number behind it
"builtin.module"() {a = - : i32} : () -> ()
// -----
// rule: two minuses make no number
"builtin.module"() {a = --1 : i32} : () -> ()
// -----
// rule: a number has no plus
"builtin.module"() {a = +1 : i32} : () -> ()
// -----
// rule: a hex literal needs a digit
"builtin.module"() {a = 0x : i32} : () -> ()
// -----
// rule: a hex literal has hex digits only
"builtin.module"() {a = 0xg : i32} : () -> ()
// -----
// rule: a literal has no letters behind it
"builtin.module"() {a = 12ab : i32} : () -> ()
// -----
// rule: an integer literal has an integer or float type
"builtin.module"() {a = 1 : tensor<2xi32>} : () -> ()
// -----
// rule: an integer literal has no type none
"builtin.module"() {a = 1 : none} : () -> ()
// -----
// rule: a decimal integer is no float literal
"builtin.module"() {a = 1 : f32} : () -> ()
// -----
// rule: a negative decimal integer is no float literal
"builtin.module"() {a = -1 : f32} : () -> ()
// -----
// rule: the type of a literal follows its colon
"builtin.module"() {a = 1 : } : () -> ()
// -----
// rule: true has no type behind it
"builtin.module"() {a = true : i32} : () -> ()

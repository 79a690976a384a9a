// flags: --allow-unregistered-dialect
// rule: an array is closed
"ex.op"() {a = [1, 2} : () -> ()
// -----
// rule: the elements of an array are separated by commas
"ex.op"() {a = [1 2]} : () -> ()
// -----
// rule: no comma follows the last element of an array
"ex.op"() {a = [1, 2,]} : () -> ()
// -----
// rule: an element of an array is an attribute
"ex.op"() {a = [%0]} : () -> ()
// -----
// rule: a dense array has angle brackets
"ex.op"() {a = array} : () -> ()
// -----
// rule: a dense array has an element type
"ex.op"() {a = array<>} : () -> ()
// -----
// rule: a dense array has a number of bits as element type
"ex.op"() {a = array<index: 1>} : () -> ()
// -----
// rule: a dense array has a type, then its elements
"ex.op"() {a = array<1, 2>} : () -> ()
// -----
// rule: a colon follows the element type of a dense array
"ex.op"() {a = array<i32 1, 2>} : () -> ()
// -----
// rule: a dense array is closed
"ex.op"() {a = array<i32: 1, 2} : () -> ()
// -----
// rule: a dense array without elements is closed
"ex.op"() {a = array<i32} : () -> ()
// -----
// rule: a colon of a dense array has elements behind it
"ex.op"() {a = array<i32:>} : () -> ()
// -----
// rule: no comma follows the last element of a dense array
"ex.op"() {a = array<i32: 1,>} : () -> ()
// -----
// rule: the elements of a dense array are separated by commas
"ex.op"() {a = array<i32: 1 2>} : () -> ()
// -----
// rule: the width of an element of a dense array is a multiple of 8
"ex.op"() {a = array<i7: 1>} : () -> ()
// -----
// rule: a dense array of i1 has true, false or an integer
"ex.op"() {a = array<i1: yes>} : () -> ()
// -----
// rule: an element of a dense array is in the range of its type
"ex.op"() {a = array<i8: 256>} : () -> ()
// -----
// rule: a negative element of a dense array is in the range of its type
"ex.op"() {a = array<i8: -129>} : () -> ()
// -----
// rule: an element of a dense array of i32 is in the range of its type
"ex.op"() {a = array<i32: 4294967296>} : () -> ()
// -----
// rule: an element of a dense array of i64 is in the range of its type
"ex.op"() {a = array<i64: 18446744073709551616>} : () -> ()
// -----
// rule: an element of a dense array of integers is no float
"ex.op"() {a = array<i32: 1.0>} : () -> ()
// -----
// rule: an element of a dense array of floats is no integer
"ex.op"() {a = array<f32: 1>} : () -> ()
// -----
// rule: an element of a dense array is no string
"ex.op"() {a = array<i32: "a">} : () -> ()
// -----
// rule: an element of a dense array of i32 is not true
"ex.op"() {a = array<i32: true>} : () -> ()
// -----
// rule: a hex element of a dense array fits in its float type
"ex.op"() {a = array<f16: 0x10000>} : () -> ()
// -----
// rule: a dense array of a tensor is none
"ex.op"() {a = array<tensor<2xi32>: 1>} : () -> ()

// rule: an affine map has angle brackets
"builtin.module"() {m = affine_map} : () -> ()
// -----
// rule: an affine map has a list of dimensions
"builtin.module"() {m = affine_map<d0 -> (d0)>} : () -> ()
// -----
// rule: the dimensions of an affine map are closed
"builtin.module"() {m = affine_map<(d0 -> (d0)>} : () -> ()
// -----
// rule: the dimensions of an affine map are separated by commas
"builtin.module"() {m = affine_map<(d0 d1) -> (d0)>} : () -> ()
// -----
// rule: no comma follows the last dimension of an affine map
"builtin.module"() {m = affine_map<(d0,) -> (d0)>} : () -> ()
// -----
// rule: a dimension of an affine map is a name
"builtin.module"() {m = affine_map<(0) -> (0)>} : () -> ()
// -----
// rule: a dimension of an affine map has a name of its own
"builtin.module"() {m = affine_map<(d0, d0) -> (d0)>} : () -> ()
// -----
// rule: a symbol of an affine map has another name than its dimensions
"builtin.module"() {m = affine_map<(d0)[d0] -> (d0)>} : () -> ()
// -----
// rule: the symbols of an affine map are closed
"builtin.module"() {m = affine_map<(d0)[s0 -> (d0)>} : () -> ()
// -----
// rule: an arrow follows the dimensions of an affine map
"builtin.module"() {m = affine_map<(d0) (d0)>} : () -> ()
// -----
// rule: a list of results follows the arrow of an affine map
"builtin.module"() {m = affine_map<(d0) -> d0>} : () -> ()
// -----
// rule: the results of an affine map are closed
"builtin.module"() {m = affine_map<(d0) -> (d0>} : () -> ()
// -----
// rule: the results of an affine map are separated by commas
"builtin.module"() {m = affine_map<(d0, d1) -> (d0 d1)>} : () -> ()
// -----
// rule: no comma follows the last result of an affine map
"builtin.module"() {m = affine_map<(d0) -> (d0,)>} : () -> ()
// -----
// rule: an affine map is closed
"builtin.module"() {m = affine_map<(d0) -> (d0)} : () -> ()
// -----
// rule: a name in an affine map is declared
"builtin.module"() {m = affine_map<(d0) -> (d1)>} : () -> ()
// -----
// rule: a name in an affine map without dimensions is declared
"builtin.module"() {m = affine_map<() -> (d0)>} : () -> ()
// -----
// rule: dimensions of an affine map are not multiplied
"builtin.module"() {m = affine_map<(d0, d1) -> (d0 * d1)>} : () -> ()
// -----
// rule: a dimension of an affine map does not divide
"builtin.module"() {m = affine_map<(d0, d1) -> (d0 floordiv d1)>} : () -> ()
// -----
// rule: a dimension of an affine map does not divide, rounding up
"builtin.module"() {m = affine_map<(d0, d1) -> (d0 ceildiv d1)>} : () -> ()
// -----
// rule: a dimension of an affine map is no modulus
"builtin.module"() {m = affine_map<(d0, d1) -> (d0 mod d1)>} : () -> ()
// -----
// rule: an operator of an affine map has a right operand
"builtin.module"() {m = affine_map<(d0) -> (d0 +)>} : () -> ()
// -----
// rule: a product of an affine map has a right operand
"builtin.module"() {m = affine_map<(d0) -> (d0 *)>} : () -> ()
// -----
// rule: an operator of an affine map has a left operand
"builtin.module"() {m = affine_map<(d0) -> (+ d0)>} : () -> ()
// -----
// rule: a product of an affine map has a left operand
"builtin.module"() {m = affine_map<(d0) -> (* d0)>} : () -> ()
// -----
// rule: a minus of an affine map has an operand
"builtin.module"() {m = affine_map<(d0) -> (-)>} : () -> ()
// -----
// rule: parentheses of an affine map hold an expression
"builtin.module"() {m = affine_map<(d0) -> (())>} : () -> ()
// -----
// rule: parentheses of an affine map are closed
"builtin.module"() {m = affine_map<(d0) -> ((d0 + 1)>} : () -> ()
// -----
// rule: an affine map has operators between operands
"builtin.module"() {m = affine_map<(d0) -> (d0 2)>} : () -> ()
// -----
// rule: a constant of an affine map fits in 64 bits
"builtin.module"() {m = affine_map<(d0) -> (d0 + 9223372036854775808)>} : () -> ()
// -----
// rule: a constant of an affine map is an integer
"builtin.module"() {m = affine_map<(d0) -> (d0 + 1.5)>} : () -> ()
// -----
// rule: a slash divides nothing in an affine map
"builtin.module"() {m = affine_map<(d0) -> (d0 / 2)>} : () -> ()
// -----
// rule: an affine map has names, no values
"builtin.module"() {m = affine_map<(d0) -> (%0)>} : () -> ()
// -----
// rule: an affine map has an expression between commas
"builtin.module"() {m = affine_map<(d0) -> (d0, , d0)>} : () -> ()
// -----
// rule: a set is no map
"builtin.module"() {m = affine_map<(d0) : (d0 >= 0)>} : () -> ()

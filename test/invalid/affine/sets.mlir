// rule: an integer set has angle brackets
"builtin.module"() {s = affine_set} : () -> ()
// -----
// rule: an integer set has a list of dimensions
"builtin.module"() {s = affine_set<: (1 == 0)>} : () -> ()
// -----
// rule: a colon follows the dimensions of an integer set
"builtin.module"() {s = affine_set<(d0) (d0 >= 0)>} : () -> ()
// -----
// rule: a map is no set
"builtin.module"() {s = affine_set<(d0) -> (d0)>} : () -> ()
// -----
// rule: a list of constraints follows the colon
"builtin.module"() {s = affine_set<(d0) : d0 >= 0>} : () -> ()
// -----
// rule: a constraint compares
"builtin.module"() {s = affine_set<(d0) : (d0)>} : () -> ()
// -----
// rule: a constraint is no strict comparison
"builtin.module"() {s = affine_set<(d0) : (d0 > 0)>} : () -> ()
// -----
// rule: a constraint has a right side
"builtin.module"() {s = affine_set<(d0) : (d0 >= )>} : () -> ()
// -----
// rule: a constraint has a left side
"builtin.module"() {s = affine_set<(d0) : ( >= 0)>} : () -> ()
// -----
// rule: a constraint has two equals signs
"builtin.module"() {s = affine_set<(d0) : (d0 = 0)>} : () -> ()
// -----
// rule: the constraints of a set are closed
"builtin.module"() {s = affine_set<(d0) : (d0 >= 0>} : () -> ()
// -----
// rule: the constraints of a set are separated by commas
"builtin.module"() {s = affine_set<(d0) : (d0 >= 0 d0 == 1)>} : () -> ()
// -----
// rule: no comma follows the last constraint of a set
"builtin.module"() {s = affine_set<(d0) : (d0 >= 0,)>} : () -> ()
// -----
// rule: an integer set is closed
"builtin.module"() {s = affine_set<(d0) : (d0 >= 0)} : () -> ()
// -----
// rule: a name in an integer set is declared
"builtin.module"() {s = affine_set<(d0) : (d1 >= 0)>} : () -> ()
// -----
// rule: dimensions of an integer set are not multiplied
"builtin.module"() {s = affine_set<(d0, d1) : (d0 * d1 == 0)>} : () -> ()

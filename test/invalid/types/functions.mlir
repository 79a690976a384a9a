// flags: --allow-unregistered-dialect
// rule: a function type has an arrow
"ex.op"() {t = (i32)} : () -> ()
// -----
// rule: a function type has results
"ex.op"() {t = (i32) -> } : () -> ()
// -----
// rule: the inputs of a function type are closed
"ex.op"() {t = (i32 -> i32} : () -> ()
// -----
// rule: the inputs of a function type are separated by commas
"ex.op"() {t = (i32 i32) -> i32} : () -> ()
// -----
// rule: no comma follows the last input of a function type
"ex.op"() {t = (i32,) -> i32} : () -> ()
// -----
// rule: the inputs of a function type have parentheses
"ex.op"() {t = i32 -> i32} : () -> ()
// -----
// rule: a type in parentheses is no type
%0 = "ex.op"() : () -> tensor<4x(i32)>
// -----
// rule: an input of a function type is a type, not a value
"ex.op"() {t = (%a) -> i32} : () -> ()
// -----
// rule: an input of a function type is no number
"ex.op"() {t = (1) -> i32} : () -> ()

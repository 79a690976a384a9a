// flags: --allow-unregistered-dialect
// rule: a value is no attribute
%0 = "ex.value"() : () -> i32
"ex.op"() {a = %0} : () -> ()
// -----
// rule: a value is no type
%0 = "ex.value"() : () -> i32
"ex.op"(%0) : (%0) -> ()
// -----
// rule: a symbol is no operand
"ex.op"(@f) : (i32) -> ()
// -----
// rule: a block is no operand
"ex.op"() ({
^bb0:
  "ex.op"(^bb0) : (i32) -> ()
}) : () -> ()
// -----
// rule: an attribute is no operand
"ex.op"(#a) : (i32) -> ()
// -----
// rule: an operation is no operand
"ex.op"("ex.value"() : () -> i32) : (i32) -> ()
// -----
// rule: a group of results is no one operand
%0:2 = "ex.value"() : () -> (i32, i32)
"ex.op"(%0) : (i32, i32) -> ()
// -----
// rule: a group of results is not unpacked by a count
%0:2 = "ex.value"() : () -> (i32, i32)
"ex.op"(%0:2) : (i32, i32) -> ()

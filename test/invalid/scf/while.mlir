// flags: --allow-unregistered-dialect
// rule: a while has two regions
%0 = "ex.value"() : () -> i1
"scf.while"() ({
  "scf.condition"(%0) : (i1) -> ()
}) : () -> ()
// -----
// rule: the first region of a while is not empty
"scf.while"() ({
}, {
  "scf.yield"() : () -> ()
}) : () -> ()
// -----
// rule: the second region of a while is not empty
%0 = "ex.value"() : () -> i1
"scf.while"() ({
  "scf.condition"(%0) : (i1) -> ()
}, {
}) : () -> ()
// -----
// rule: the first region of a while ends in a condition
"scf.while"() ({
  "scf.yield"() : () -> ()
}, {
  "scf.yield"() : () -> ()
}) : () -> ()
// -----
// rule: the second region of a while ends in a yield
%0 = "ex.value"() : () -> i1
"scf.while"() ({
  "scf.condition"(%0) : (i1) -> ()
}, {
  "scf.condition"(%0) : (i1) -> ()
}) : () -> ()
// -----
// rule: the first region of a while is one block
%0 = "ex.value"() : () -> i1
"scf.while"() ({
  "cf.br"() [^bb1] : () -> ()
^bb1:
  "scf.condition"(%0) : (i1) -> ()
}, {
  "scf.yield"() : () -> ()
}) : () -> ()
// -----
// rule: the condition of a while is of type i1
%0 = "ex.value"() : () -> i32
"scf.while"() ({
  "scf.condition"(%0) : (i32) -> ()
}, {
  "scf.yield"() : () -> ()
}) : () -> ()
// -----
// rule: the condition of a while is not missing
"scf.while"() ({
  "scf.condition"() : () -> ()
}, {
  "scf.yield"() : () -> ()
}) : () -> ()
// -----
// rule: the first region of a while has an argument for each initial value
%0:2 = "ex.value"() : () -> (i1, i32)
"scf.while"(%0#1) ({
  "scf.condition"(%0#0) : (i1) -> ()
}, {
  "scf.yield"(%0#1) : (i32) -> ()
}) : (i32) -> ()
// -----
// rule: an argument of the first region of a while has the type of its initial value
%0:2 = "ex.value"() : () -> (i1, i32)
"scf.while"(%0#1) ({
^bb0(%a: i64):
  "scf.condition"(%0#0) : (i1) -> ()
}, {
  "scf.yield"(%0#1) : (i32) -> ()
}) : (i32) -> ()
// -----
// rule: the second region of a while has an argument for each value of the condition
%0:2 = "ex.value"() : () -> (i1, i32)
%1 = "scf.while"() ({
  "scf.condition"(%0#0, %0#1) : (i1, i32) -> ()
}, {
  "scf.yield"() : () -> ()
}) : () -> i32
// -----
// rule: an argument of the second region of a while has the type of the condition's value
%0:2 = "ex.value"() : () -> (i1, i32)
%1 = "scf.while"() ({
  "scf.condition"(%0#0, %0#1) : (i1, i32) -> ()
}, {
^bb0(%a: i64):
  "scf.yield"() : () -> ()
}) : () -> i32
// -----
// rule: a while has a result for each value of its condition
%0:2 = "ex.value"() : () -> (i1, i32)
"scf.while"() ({
  "scf.condition"(%0#0, %0#1) : (i1, i32) -> ()
}, {
^bb0(%a: i32):
  "scf.yield"() : () -> ()
}) : () -> ()
// -----
// rule: a result of a while has the type of the condition's value
%0:2 = "ex.value"() : () -> (i1, i32)
%1 = "scf.while"() ({
  "scf.condition"(%0#0, %0#1) : (i1, i32) -> ()
}, {
^bb0(%a: i32):
  "scf.yield"() : () -> ()
}) : () -> i64
// -----
// rule: the yield of a while has an operand for each initial value
%0:2 = "ex.value"() : () -> (i1, i32)
"scf.while"(%0#1) ({
^bb0(%a: i32):
  "scf.condition"(%0#0) : (i1) -> ()
}, {
  "scf.yield"() : () -> ()
}) : (i32) -> ()
// -----
// rule: an operand of the yield of a while has the type of its initial value
%0:2 = "ex.value"() : () -> (i1, i32)
"scf.while"(%0#1) ({
^bb0(%a: i32):
  "scf.condition"(%0#0) : (i1) -> ()
}, {
  "scf.yield"(%0#0) : (i1) -> ()
}) : (i32) -> ()
// -----
// rule: a condition stands in a while
%0 = "ex.value"() : () -> i1
"scf.condition"(%0) : (i1) -> ()
// -----
// rule: a condition does not stand in an if
%0 = "ex.value"() : () -> i1
"scf.if"(%0) ({
  "scf.condition"(%0) : (i1) -> ()
}, {
}) : (i1) -> ()
// -----
// rule: a condition is the last operation of its block
%0 = "ex.value"() : () -> i1
"scf.while"() ({
  "scf.condition"(%0) : (i1) -> ()
  "scf.condition"(%0) : (i1) -> ()
}, {
  "scf.yield"() : () -> ()
}) : () -> ()

// flags: --allow-unregistered-dialect
// rule: the condition of an if is of type i1
%0 = "ex.value"() : () -> i32
"scf.if"(%0) ({
  "scf.yield"() : () -> ()
}, {
}) : (i32) -> ()
// -----
// rule: an if has a condition
"scf.if"() ({
  "scf.yield"() : () -> ()
}, {
}) : () -> ()
// -----
// rule: an if has two regions
%0 = "ex.value"() : () -> i1
"scf.if"(%0) ({
  "scf.yield"() : () -> ()
}) : (i1) -> ()
// -----
// rule: an if has no third region
%0 = "ex.value"() : () -> i1
"scf.if"(%0) ({
  "scf.yield"() : () -> ()
}, {
}, {
}) : (i1) -> ()
// -----
// rule: the first region of an if is not empty
%0 = "ex.value"() : () -> i1
"scf.if"(%0) ({
}, {
}) : (i1) -> ()
// -----
// rule: the first region of an if is one block
%0 = "ex.value"() : () -> i1
"scf.if"(%0) ({
  "cf.br"() [^bb1] : () -> ()
^bb1:
  "scf.yield"() : () -> ()
}, {
}) : (i1) -> ()
// -----
// rule: the second region of an if is at most one block
%0 = "ex.value"() : () -> i1
"scf.if"(%0) ({
  "scf.yield"() : () -> ()
}, {
  "cf.br"() [^bb1] : () -> ()
^bb1:
  "scf.yield"() : () -> ()
}) : (i1) -> ()
// -----
// rule: a block of an if has no arguments
%0 = "ex.value"() : () -> i1
"scf.if"(%0) ({
^bb0(%a: i32):
  "scf.yield"() : () -> ()
}, {
}) : (i1) -> ()
// -----
// rule: an if with results has a second region that is not empty
%0:2 = "ex.value"() : () -> (i1, i32)
%1 = "scf.if"(%0#0) ({
  "scf.yield"(%0#1) : (i32) -> ()
}, {
}) : (i1) -> i32
// -----
// rule: a block of an if ends in a yield
%0 = "ex.value"() : () -> i1
"scf.if"(%0) ({
  "ex.end"() : () -> ()
}, {
}) : (i1) -> ()
// -----
// rule: the second block of an if ends in a yield
%0 = "ex.value"() : () -> i1
"scf.if"(%0) ({
  "scf.yield"() : () -> ()
}, {
  "ex.end"() : () -> ()
}) : (i1) -> ()
// -----
// rule: the yield of an if has an operand for each result
%0:2 = "ex.value"() : () -> (i1, i32)
%1 = "scf.if"(%0#0) ({
  "scf.yield"() : () -> ()
}, {
  "scf.yield"(%0#1) : (i32) -> ()
}) : (i1) -> i32
// -----
// rule: the second yield of an if has an operand for each result
%0:2 = "ex.value"() : () -> (i1, i32)
%1 = "scf.if"(%0#0) ({
  "scf.yield"(%0#1) : (i32) -> ()
}, {
  "scf.yield"() : () -> ()
}) : (i1) -> i32
// -----
// rule: an operand of the yield of an if has the type of the result
%0:2 = "ex.value"() : () -> (i1, i32)
%1 = "scf.if"(%0#0) ({
  "scf.yield"(%0#0) : (i1) -> ()
}, {
  "scf.yield"(%0#1) : (i32) -> ()
}) : (i1) -> i32
// -----
// rule: the yield of an if without results has no operands
%0 = "ex.value"() : () -> i1
"scf.if"(%0) ({
  "scf.yield"(%0) : (i1) -> ()
}, {
}) : (i1) -> ()

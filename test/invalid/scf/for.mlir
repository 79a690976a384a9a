// flags: --allow-unregistered-dialect
// rule: the bounds of a loop are signless integers or index
%0 = "ex.value"() : () -> f32
"scf.for"(%0, %0, %0) ({
^bb0(%i: f32):
  "scf.yield"() : () -> ()
}) : (f32, f32, f32) -> ()
// -----
// rule: the bounds of a loop are signless
%0 = "ex.value"() : () -> si32
"scf.for"(%0, %0, %0) ({
^bb0(%i: si32):
  "scf.yield"() : () -> ()
}) : (si32, si32, si32) -> ()
// -----
// rule: the bounds of a loop have one type
%0:2 = "ex.value"() : () -> (index, i32)
"scf.for"(%0#0, %0#1, %0#0) ({
^bb0(%i: index):
  "scf.yield"() : () -> ()
}) : (index, i32, index) -> ()
// -----
// rule: the step of a loop has the type of its bounds
%0:2 = "ex.value"() : () -> (index, i32)
"scf.for"(%0#0, %0#0, %0#1) ({
^bb0(%i: index):
  "scf.yield"() : () -> ()
}) : (index, index, i32) -> ()
// -----
// rule: a loop has two bounds and a step
%0 = "ex.value"() : () -> index
"scf.for"(%0, %0) ({
^bb0(%i: index):
  "scf.yield"() : () -> ()
}) : (index, index) -> ()
// -----
// rule: a loop has a body
%0 = "ex.value"() : () -> index
"scf.for"(%0, %0, %0) : (index, index, index) -> ()
// -----
// rule: the body of a loop is not empty
%0 = "ex.value"() : () -> index
"scf.for"(%0, %0, %0) ({
}) : (index, index, index) -> ()
// -----
// rule: a loop has one body
%0 = "ex.value"() : () -> index
"scf.for"(%0, %0, %0) ({
^bb0(%i: index):
  "scf.yield"() : () -> ()
}, {
^bb0(%i: index):
  "scf.yield"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: the body of a loop is one block
%0 = "ex.value"() : () -> index
"scf.for"(%0, %0, %0) ({
^bb0(%i: index):
  "cf.br"() [^bb1] : () -> ()
^bb1:
  "scf.yield"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: the body of a loop has an induction variable
%0 = "ex.value"() : () -> index
"scf.for"(%0, %0, %0) ({
  "scf.yield"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: the induction variable has the type of the bounds
%0 = "ex.value"() : () -> index
"scf.for"(%0, %0, %0) ({
^bb0(%i: i32):
  "scf.yield"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: the body of a loop ends in a yield
%0 = "ex.value"() : () -> index
"scf.for"(%0, %0, %0) ({
^bb0(%i: index):
  "ex.end"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: the body of a loop ends
%0 = "ex.value"() : () -> index
"scf.for"(%0, %0, %0) ({
^bb0(%i: index):
}) : (index, index, index) -> ()
// -----
// rule: a return does not end the body of a loop
%0 = "ex.value"() : () -> index
"scf.for"(%0, %0, %0) ({
^bb0(%i: index):
  "func.return"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: a loop has as many results as initial values
%0:2 = "ex.value"() : () -> (index, i32)
"scf.for"(%0#0, %0#0, %0#0, %0#1) ({
^bb0(%i: index, %a: i32):
  "scf.yield"(%a) : (i32) -> ()
}) : (index, index, index, i32) -> ()
// -----
// rule: a loop has no more results than initial values
%0 = "ex.value"() : () -> index
%1 = "scf.for"(%0, %0, %0) ({
^bb0(%i: index):
  "scf.yield"(%i) : (index) -> ()
}) : (index, index, index) -> index
// -----
// rule: a result of a loop has the type of its initial value
%0:2 = "ex.value"() : () -> (index, i32)
%1 = "scf.for"(%0#0, %0#0, %0#0, %0#1) ({
^bb0(%i: index, %a: i32):
  "scf.yield"(%a) : (i32) -> ()
}) : (index, index, index, i32) -> i64
// -----
// rule: the body of a loop has an argument for each initial value
%0:2 = "ex.value"() : () -> (index, i32)
%1 = "scf.for"(%0#0, %0#0, %0#0, %0#1) ({
^bb0(%i: index):
  "scf.yield"(%0#1) : (i32) -> ()
}) : (index, index, index, i32) -> i32
// -----
// rule: an argument of the body of a loop has the type of its initial value
%0:2 = "ex.value"() : () -> (index, i32)
%1 = "scf.for"(%0#0, %0#0, %0#0, %0#1) ({
^bb0(%i: index, %a: i64):
  "scf.yield"(%0#1) : (i32) -> ()
}) : (index, index, index, i32) -> i32
// -----
// rule: the yield of a loop has as many operands as the loop has results
%0:2 = "ex.value"() : () -> (index, i32)
%1 = "scf.for"(%0#0, %0#0, %0#0, %0#1) ({
^bb0(%i: index, %a: i32):
  "scf.yield"() : () -> ()
}) : (index, index, index, i32) -> i32
// -----
// rule: the yield of a loop without results has no operands
%0 = "ex.value"() : () -> index
"scf.for"(%0, %0, %0) ({
^bb0(%i: index):
  "scf.yield"(%i) : (index) -> ()
}) : (index, index, index) -> ()
// -----
// rule: an operand of the yield of a loop has the type of the result
%0:2 = "ex.value"() : () -> (index, i32)
%1 = "scf.for"(%0#0, %0#0, %0#0, %0#1) ({
^bb0(%i: index, %a: i32):
  "scf.yield"(%i) : (index) -> ()
}) : (index, index, index, i32) -> i32
// -----
// rule: an induction variable is not seen behind its loop
%0 = "ex.value"() : () -> index
"scf.for"(%0, %0, %0) ({
^bb0(%i: index):
  "scf.yield"() : () -> ()
}) : (index, index, index) -> ()
"ex.use"(%i) : (index) -> ()

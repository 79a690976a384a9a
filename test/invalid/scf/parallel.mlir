// flags: --allow-unregistered-dialect
// rule: a parallel loop has a dimension
"scf.parallel"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>}> ({
  "scf.reduce"() : () -> ()
}) : () -> ()
// -----
// rule: the bounds of a parallel loop are of type index
%0 = "ex.value"() : () -> i32
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
^bb0(%i: i32):
  "scf.reduce"() : () -> ()
}) : (i32, i32, i32) -> ()
// -----
// rule: a parallel loop has an upper bound for each lower bound
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0, %0) <{operandSegmentSizes = array<i32: 2, 1, 1, 0>}> ({
^bb0(%i: index):
  "scf.reduce"() : () -> ()
}) : (index, index, index, index) -> ()
// -----
// rule: a parallel loop has a step for each bound
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 0, 1>}> ({
^bb0(%i: index):
  "scf.reduce"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: a constant step of a parallel loop is positive
%0 = "ex.value"() : () -> index
%1 = "arith.constant"() <{value = 0 : index}> : () -> index
"scf.parallel"(%0, %0, %1) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
^bb0(%i: index):
  "scf.reduce"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: a constant step of a parallel loop is not negative
%0 = "ex.value"() : () -> index
%1 = "arith.constant"() <{value = -1 : index}> : () -> index
"scf.parallel"(%0, %0, %1) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
^bb0(%i: index):
  "scf.reduce"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: a parallel loop has an induction variable for each dimension
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
  "scf.reduce"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: a parallel loop has no more induction variables than dimensions
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
^bb0(%i: index, %j: index):
  "scf.reduce"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: an induction variable of a parallel loop is of type index
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
^bb0(%i: i32):
  "scf.reduce"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: a parallel loop ends in a reduce
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
^bb0(%i: index):
  "ex.end"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: a parallel loop does not end in a yield
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
^bb0(%i: index):
  "scf.yield"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: the body of a parallel loop is not empty
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
}) : (index, index, index) -> ()
// -----
// rule: the body of a parallel loop is one block
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
^bb0(%i: index):
  "cf.br"() [^bb1] : () -> ()
^bb1:
  "scf.reduce"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: a parallel loop has a result for each reduction
%0:2 = "ex.value"() : () -> (index, f32)
"scf.parallel"(%0#0, %0#0, %0#0) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
^bb0(%i: index):
  "scf.reduce"(%0#1) ({
  ^bb0(%a: f32, %b: f32):
    "scf.reduce.return"(%a) : (f32) -> ()
  }) : (f32) -> ()
}) : (index, index, index) -> ()
// -----
// rule: a parallel loop has a reduction for each result
%0:2 = "ex.value"() : () -> (index, f32)
%1 = "scf.parallel"(%0#0, %0#0, %0#0, %0#1) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
^bb0(%i: index):
  "scf.reduce"() : () -> ()
}) : (index, index, index, f32) -> f32
// -----
// rule: a parallel loop has an initial value for each result
%0:2 = "ex.value"() : () -> (index, f32)
%1 = "scf.parallel"(%0#0, %0#0, %0#0) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
^bb0(%i: index):
  "scf.reduce"(%0#1) ({
  ^bb0(%a: f32, %b: f32):
    "scf.reduce.return"(%a) : (f32) -> ()
  }) : (f32) -> ()
}) : (index, index, index) -> f32
// -----
// rule: a reduction has the type of its result
%0:3 = "ex.value"() : () -> (index, f32, f64)
%1 = "scf.parallel"(%0#0, %0#0, %0#0, %0#1) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
^bb0(%i: index):
  "scf.reduce"(%0#2) ({
  ^bb0(%a: f64, %b: f64):
    "scf.reduce.return"(%a) : (f64) -> ()
  }) : (f64) -> ()
}) : (index, index, index, f32) -> f32
// -----
// rule: a parallel loop has a body
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (index, index, index) -> ()

// flags: --allow-unregistered-dialect
// rule: a reduce stands in a parallel loop
"scf.reduce"() : () -> ()
// -----
// rule: a reduce has a region for each operand
%0:2 = "ex.value"() : () -> (index, f32)
%1 = "scf.parallel"(%0#0, %0#0, %0#0, %0#1) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
^bb0(%i: index):
  "scf.reduce"(%0#1, %0#1) ({
  ^bb0(%a: f32, %b: f32):
    "scf.reduce.return"(%a) : (f32) -> ()
  }) : (f32, f32) -> ()
}) : (index, index, index, f32) -> f32
// -----
// rule: a reduce has an operand for each region
%0:2 = "ex.value"() : () -> (index, f32)
%1 = "scf.parallel"(%0#0, %0#0, %0#0, %0#1) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
^bb0(%i: index):
  "scf.reduce"() ({
  ^bb0(%a: f32, %b: f32):
    "scf.reduce.return"(%a) : (f32) -> ()
  }) : () -> ()
}) : (index, index, index, f32) -> f32
// -----
// rule: a region of a reduce has two arguments
%0:2 = "ex.value"() : () -> (index, f32)
%1 = "scf.parallel"(%0#0, %0#0, %0#0, %0#1) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
^bb0(%i: index):
  "scf.reduce"(%0#1) ({
  ^bb0(%a: f32):
    "scf.reduce.return"(%a) : (f32) -> ()
  }) : (f32) -> ()
}) : (index, index, index, f32) -> f32
// -----
// rule: the arguments of a region of a reduce have the type of its operand
%0:2 = "ex.value"() : () -> (index, f32)
%1 = "scf.parallel"(%0#0, %0#0, %0#0, %0#1) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
^bb0(%i: index):
  "scf.reduce"(%0#1) ({
  ^bb0(%a: f32, %b: f64):
    "scf.reduce.return"(%a) : (f32) -> ()
  }) : (f32) -> ()
}) : (index, index, index, f32) -> f32
// -----
// rule: a region of a reduce is not empty
%0:2 = "ex.value"() : () -> (index, f32)
%1 = "scf.parallel"(%0#0, %0#0, %0#0, %0#1) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
^bb0(%i: index):
  "scf.reduce"(%0#1) ({
  }) : (f32) -> ()
}) : (index, index, index, f32) -> f32
// -----
// rule: the block of a region of a reduce is not empty
%0:2 = "ex.value"() : () -> (index, f32)
%1 = "scf.parallel"(%0#0, %0#0, %0#0, %0#1) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
^bb0(%i: index):
  "scf.reduce"(%0#1) ({
  ^bb0(%a: f32, %b: f32):
  }) : (f32) -> ()
}) : (index, index, index, f32) -> f32
// -----
// rule: a region of a reduce ends in a return of its own
%0:2 = "ex.value"() : () -> (index, f32)
%1 = "scf.parallel"(%0#0, %0#0, %0#0, %0#1) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
^bb0(%i: index):
  "scf.reduce"(%0#1) ({
  ^bb0(%a: f32, %b: f32):
    "ex.end"() : () -> ()
  }) : (f32) -> ()
}) : (index, index, index, f32) -> f32
// -----
// rule: the return of a reduction has its type
%0:2 = "ex.value"() : () -> (index, f32)
%1 = "scf.parallel"(%0#0, %0#0, %0#0, %0#1) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
^bb0(%i: index):
  "scf.reduce"(%0#1) ({
  ^bb0(%a: f32, %b: f32):
    "scf.reduce.return"(%i) : (index) -> ()
  }) : (f32) -> ()
}) : (index, index, index, f32) -> f32
// -----
// rule: the return of a reduction has an operand
%0:2 = "ex.value"() : () -> (index, f32)
%1 = "scf.parallel"(%0#0, %0#0, %0#0, %0#1) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
^bb0(%i: index):
  "scf.reduce"(%0#1) ({
  ^bb0(%a: f32, %b: f32):
    "scf.reduce.return"() : () -> ()
  }) : (f32) -> ()
}) : (index, index, index, f32) -> f32
// -----
// rule: the return of a reduction stands in a reduce
%0 = "ex.value"() : () -> f32
"scf.reduce.return"(%0) : (f32) -> ()
// -----
// rule: a reduce is the last operation of its block
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
^bb0(%i: index):
  "scf.reduce"() : () -> ()
  "scf.reduce"() : () -> ()
}) : (index, index, index) -> ()

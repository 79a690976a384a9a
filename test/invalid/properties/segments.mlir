// flags: --allow-unregistered-dialect
// rule: the sizes of operand segments sum to the operands
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> ({
^bb0(%i: index):
  "scf.reduce"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: the sizes of operand segments are not less than the operands
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>}> ({
^bb0(%i: index):
  "scf.reduce"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: a size of an operand segment is not negative
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 2, -1>}> ({
^bb0(%i: index):
  "scf.reduce"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: the sizes of operand segments are as many as the segments
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1>}> ({
^bb0(%i: index):
  "scf.reduce"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: the sizes of operand segments are not more than the segments
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> ({
^bb0(%i: index):
  "scf.reduce"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: the sizes of operand segments are of i32
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = array<i64: 1, 1, 1, 0>}> ({
^bb0(%i: index):
  "scf.reduce"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: the sizes of operand segments are a dense array
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = [1, 1, 1, 0]}> ({
^bb0(%i: index):
  "scf.reduce"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: the sizes of operand segments are no vector
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = dense<[1, 1, 1, 0]> : vector<4xi32>}> ({
^bb0(%i: index):
  "scf.reduce"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: the sizes of operand segments are there
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) ({
^bb0(%i: index):
  "scf.reduce"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: the sizes of operand segments among the attributes sum to the operands
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) ({
^bb0(%i: index):
  "scf.reduce"() : () -> ()
}) {operandSegmentSizes = array<i32: 1, 1, 2, 0>} : (index, index, index) -> ()
// -----
// rule: the sizes of operand segments among the attributes are as many as the segments
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) ({
^bb0(%i: index):
  "scf.reduce"() : () -> ()
}) {operandSegmentSizes = array<i32: 1, 1, 1>} : (index, index, index) -> ()
// -----
// rule: the sizes of operand segments among the attributes are a dense array
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) ({
^bb0(%i: index):
  "scf.reduce"() : () -> ()
}) {operandSegmentSizes = [1, 1, 1, 0]} : (index, index, index) -> ()
// -----
// rule: the sizes of operand segments of a branch sum to the operands
"func.func"() <{function_type = (i1) -> (), sym_name = "f"}> ({
^bb0(%c: i1):
  "cf.cond_br"(%c) [^bb1, ^bb1] <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1) -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a size of an operand segment of a branch is not negative
"func.func"() <{function_type = (i1) -> (), sym_name = "f"}> ({
^bb0(%c: i1):
  "cf.cond_br"(%c) [^bb1, ^bb1] <{operandSegmentSizes = array<i32: 1, -1, 1>}> : (i1) -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a huge size of an operand segment does not sum to the operands
%0 = "ex.value"() : () -> index
"scf.parallel"(%0, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1, 2147483647>}> ({
^bb0(%i: index):
  "scf.reduce"() : () -> ()
}) : (index, index, index) -> ()

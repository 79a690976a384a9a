// flags: --allow-unregistered-dialect
// rule: the condition of a branch is of type i1
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%c: i32):
  "cf.cond_br"(%c) [^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:
  "func.return"() : () -> ()
^bb2:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a conditional branch has two successors
"func.func"() <{function_type = (i1) -> (), sym_name = "f"}> ({
^bb0(%c: i1):
  "cf.cond_br"(%c) [^bb1] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a conditional branch has no third successor
"func.func"() <{function_type = (i1) -> (), sym_name = "f"}> ({
^bb0(%c: i1):
  "cf.cond_br"(%c) [^bb1, ^bb1, ^bb1] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a conditional branch has a condition
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "cf.cond_br"() [^bb1, ^bb1] <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a conditional branch has an operand for each argument of the first successor
"func.func"() <{function_type = (i1) -> (), sym_name = "f"}> ({
^bb0(%c: i1):
  "cf.cond_br"(%c) [^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1(%a: i32):
  "func.return"() : () -> ()
^bb2:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a conditional branch has an operand for each argument of the second successor
"func.func"() <{function_type = (i1) -> (), sym_name = "f"}> ({
^bb0(%c: i1):
  "cf.cond_br"(%c, %c) [^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1, i1) -> ()
^bb1(%a: i1):
  "func.return"() : () -> ()
^bb2(%b: i1):
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: an operand for the first successor has the type of the argument
"func.func"() <{function_type = (i1) -> (), sym_name = "f"}> ({
^bb0(%c: i1):
  "cf.cond_br"(%c, %c) [^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1, i1) -> ()
^bb1(%a: i32):
  "func.return"() : () -> ()
^bb2:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: an operand for the second successor has the type of the argument
"func.func"() <{function_type = (i1, i32) -> (), sym_name = "f"}> ({
^bb0(%c: i1, %v: i32):
  "cf.cond_br"(%c, %v, %c) [^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (i1, i32, i1) -> ()
^bb1(%a: i32):
  "func.return"() : () -> ()
^bb2(%b: i32):
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a conditional branch has sizes of its operand segments
"func.func"() <{function_type = (i1) -> (), sym_name = "f"}> ({
^bb0(%c: i1):
  "cf.cond_br"(%c) [^bb1, ^bb1] : (i1) -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: the first operand segment of a conditional branch is its condition
"func.func"() <{function_type = (i1) -> (), sym_name = "f"}> ({
^bb0(%c: i1):
  "cf.cond_br"(%c) [^bb1, ^bb2] <{operandSegmentSizes = array<i32: 0, 1, 0>}> : (i1) -> ()
^bb1(%a: i1):
  "func.return"() : () -> ()
^bb2:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a conditional branch has one condition
"func.func"() <{function_type = (i1) -> (), sym_name = "f"}> ({
^bb0(%c: i1):
  "cf.cond_br"(%c, %c) [^bb1, ^bb1] <{operandSegmentSizes = array<i32: 2, 0, 0>}> : (i1, i1) -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()

// flags: --allow-unregistered-dialect
// rule: the flag of a switch is an integer
"func.func"() <{function_type = (f32) -> (), sym_name = "f"}> ({
^bb0(%c: f32):
  "cf.switch"(%c) [^bb1] <{case_operand_segments = array<i32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (f32) -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: the flag of a switch is no index
"func.func"() <{function_type = (index) -> (), sym_name = "f"}> ({
^bb0(%c: index):
  "cf.switch"(%c) [^bb1] <{case_operand_segments = array<i32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (index) -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a switch has a default successor
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%c: i32):
  "cf.switch"(%c) <{case_operand_segments = array<i32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
}) : () -> ()
// -----
// rule: a switch has the segments of its case operands
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%c: i32):
  "cf.switch"(%c) [^bb1] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a switch has a value for each case successor
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%c: i32):
  "cf.switch"(%c) [^bb1, ^bb1] <{case_operand_segments = array<i32: 0>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a switch has a successor for each case value
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%c: i32):
  "cf.switch"(%c) [^bb1, ^bb1] <{case_operand_segments = array<i32: 0>, case_values = dense<[1, 2]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: the case values of a switch have the type of its flag
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%c: i32):
  "cf.switch"(%c) [^bb1, ^bb1] <{case_operand_segments = array<i32: 0>, case_values = dense<1> : vector<1xi64>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: the case values of a switch are integers
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%c: i32):
  "cf.switch"(%c) [^bb1, ^bb1] <{case_operand_segments = array<i32: 0>, case_values = dense<1.0> : vector<1xf32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: the case values of a switch are elements
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%c: i32):
  "cf.switch"(%c) [^bb1, ^bb1] <{case_operand_segments = array<i32: 0>, case_values = [1 : i32], operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a switch has operands for the arguments of its default successor
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%c: i32):
  "cf.switch"(%c) [^bb1] <{case_operand_segments = array<i32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1(%a: i32):
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: an operand of a switch for its default successor has the type of the argument
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%c: i32):
  "cf.switch"(%c, %c) [^bb1] <{case_operand_segments = array<i32>, operandSegmentSizes = array<i32: 1, 1, 0>}> : (i32, i32) -> ()
^bb1(%a: i64):
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a switch has operands for the arguments of its case successors
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%c: i32):
  "cf.switch"(%c) [^bb1, ^bb2] <{case_operand_segments = array<i32: 0>, case_values = dense<1> : vector<1xi32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:
  "func.return"() : () -> ()
^bb2(%a: i32):
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: an operand of a switch for a case successor has the type of the argument
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%c: i32):
  "cf.switch"(%c, %c) [^bb1, ^bb2] <{case_operand_segments = array<i32: 1>, case_values = dense<1> : vector<1xi32>, operandSegmentSizes = array<i32: 1, 0, 1>}> : (i32, i32) -> ()
^bb1:
  "func.return"() : () -> ()
^bb2(%a: i64):
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: the segments of a switch sum to its case operands
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%c: i32):
  "cf.switch"(%c, %c) [^bb1, ^bb2] <{case_operand_segments = array<i32: 2>, case_values = dense<1> : vector<1xi32>, operandSegmentSizes = array<i32: 1, 0, 1>}> : (i32, i32) -> ()
^bb1:
  "func.return"() : () -> ()
^bb2(%a: i32):
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a switch has a segment for each case
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%c: i32):
  "cf.switch"(%c) [^bb1, ^bb2] <{case_operand_segments = array<i32>, case_values = dense<1> : vector<1xi32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:
  "func.return"() : () -> ()
^bb2:
  "func.return"() : () -> ()
}) : () -> ()

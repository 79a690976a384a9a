// flags: --allow-unregistered-dialect
// rule: an operand is defined before its use in the same block
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "ex.use"(%0) : (i32) -> ()
  %0 = "ex.value"() : () -> i32
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: an operation does not use its own result
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %0 = "ex.value"(%0) : (i32) -> i32
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a value of a block that does not dominate is not used
"func.func"() <{function_type = (i1) -> (), sym_name = "f"}> ({
^bb0(%c: i1):
  "cf.cond_br"(%c)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:
  %0 = "ex.value"() : () -> i32
  "cf.br"() [^bb2] : () -> ()
^bb2:
  "ex.use"(%0) : (i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: an argument of a block that does not dominate is not used
"func.func"() <{function_type = (i1, i32) -> (), sym_name = "f"}> ({
^bb0(%c: i1, %v: i32):
  "cf.cond_br"(%c, %v)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1, i32) -> ()
^bb1(%a: i32):
  "cf.br"() [^bb2] : () -> ()
^bb2:
  "ex.use"(%a) : (i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a value is used in a loop only behind its definition
"func.func"() <{function_type = (i1) -> (), sym_name = "f"}> ({
^bb0(%c: i1):
  "cf.br"() [^bb1] : () -> ()
^bb1:
  "ex.use"(%0) : (i32) -> ()
  %0 = "ex.value"() : () -> i32
  "cf.cond_br"(%c)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb2:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a value of a block that cannot be reached is not used in one that can
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "ex.use"(%0) : (i32) -> ()
  "func.return"() : () -> ()
^bb1:
  %0 = "ex.value"() : () -> i32
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a value defined behind an operation is not used in its region
"func.func"() <{function_type = (i1) -> (), sym_name = "f"}> ({
^bb0(%c: i1):
  "scf.if"(%c) ({
    "ex.use"(%0) : (i32) -> ()
    "scf.yield"() : () -> ()
  }, {
  }) : (i1) -> ()
  %0 = "ex.value"() : () -> i32
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: an operation with regions does not use its result in them
"func.func"() <{function_type = (i1) -> (), sym_name = "f"}> ({
^bb0(%c: i1):
  %0 = "scf.if"(%c) ({
    "scf.yield"(%0) : (i32) -> ()
  }, {
    "scf.yield"(%0) : (i32) -> ()
  }) : (i1) -> i32
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: the first of the uses that are not dominated is reported for each operation
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "ex.use"(%0, %1) : (i32, i32) -> ()
  "ex.use"(%1) : (i32) -> ()
  %0 = "ex.value"() : () -> i32
  %1 = "ex.value"() : () -> i32
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a value of the second result does not dominate either
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "ex.use"(%0#1) : (i64) -> ()
  %0:2 = "ex.value"() : () -> (i32, i64)
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a value defined behind the operations of the top level is not used in a function
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "ex.use"(%0) : (i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()
%0 = "arith.constant"() <{value = 1 : i32}> : () -> i32
// -----
// rule: a value of a sibling block in a nested region does not dominate
"func.func"() <{function_type = (i1) -> (), sym_name = "f"}> ({
^bb0(%c: i1):
  "scf.execute_region"() ({
    "cf.cond_br"(%c)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
  ^bb1:
    %0 = "ex.value"() : () -> i32
    "scf.yield"() : () -> ()
  ^bb2:
    "ex.use"(%0) : (i32) -> ()
    "scf.yield"() : () -> ()
  }) : () -> ()
  "func.return"() : () -> ()
}) : () -> ()

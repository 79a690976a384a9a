// flags: --allow-unregistered-dialect
// rule: a return has as many operands as its function has results
"func.func"() <{function_type = () -> i32, sym_name = "f"}> ({
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a return has no more operands than its function has results
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%a: i32):
  "func.return"(%a) : (i32) -> ()
}) : () -> ()
// -----
// rule: an operand of a return has the type of the result
"func.func"() <{function_type = (i32) -> i64, sym_name = "f"}> ({
^bb0(%a: i32):
  "func.return"(%a) : (i32) -> ()
}) : () -> ()
// -----
// rule: the second operand of a return has the type of the second result
"func.func"() <{function_type = (i32) -> (i32, f32), sym_name = "f"}> ({
^bb0(%a: i32):
  "func.return"(%a, %a) : (i32, i32) -> ()
}) : () -> ()
// -----
// rule: a return stands in a function
"func.return"() : () -> ()
// -----
// rule: a return stands in a function, not deeper
"func.func"() <{function_type = (i1) -> (), sym_name = "f"}> ({
^bb0(%c: i1):
  "scf.if"(%c) ({
    "func.return"() : () -> ()
  }, {
  }) : (i1) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a return does not stand in an unregistered operation
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "ex.op"() ({
    "func.return"() : () -> ()
  }) : () -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a return has no results
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %0 = "func.return"() : () -> i32
}) : () -> ()
// -----
// rule: a return has no regions
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "func.return"() ({
  }) : () -> ()
}) : () -> ()
// -----
// rule: a return has no successors
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "func.return"() [^bb1] : () -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a return is the last operation of its block
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "func.return"() : () -> ()
  "ex.op"() : () -> ()
}) : () -> ()

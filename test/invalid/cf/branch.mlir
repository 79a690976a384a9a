// flags: --allow-unregistered-dialect
// rule: a branch has a successor
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "cf.br"() : () -> ()
}) : () -> ()
// -----
// rule: a branch has one successor
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "cf.br"() [^bb1, ^bb1] : () -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a branch has an operand for each argument of its successor
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "cf.br"() [^bb1] : () -> ()
^bb1(%a: i32):
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a branch has no more operands than its successor has arguments
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%a: i32):
  "cf.br"(%a) [^bb1] : (i32) -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: an operand of a branch has the type of the argument
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%a: i32):
  "cf.br"(%a) [^bb1] : (i32) -> ()
^bb1(%b: i64):
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: the second operand of a branch has the type of the second argument
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%a: i32):
  "cf.br"(%a, %a) [^bb1] : (i32, i32) -> ()
^bb1(%b: i32, %c: f32):
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a branch has no results
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %0 = "cf.br"() [^bb1] : () -> i32
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a branch has no regions
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "cf.br"() [^bb1] ({
  }) : () -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a branch goes to a block of its region
"func.func"() <{function_type = (i1) -> (), sym_name = "f"}> ({
^bb0(%c: i1):
  "scf.execute_region"() ({
    "cf.br"() [^bb1] : () -> ()
  }) : () -> ()
  "func.return"() : () -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()

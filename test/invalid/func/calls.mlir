// flags: --allow-unregistered-dialect
// rule: a call names a function
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "func.call"() <{callee = @g}> : () -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a call has a callee
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "func.call"() : () -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: the callee of a call is a reference
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "func.call"() <{callee = "f"}> : () -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: the callee of a call is a function
"builtin.module"() ({
^bb0:
}) {sym_name = "m"} : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "func.call"() <{callee = @m}> : () -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a call has as many operands as the function has inputs
"func.func"() <{function_type = (i32) -> (), sym_name = "g", sym_visibility = "private"}> ({
}) : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "func.call"() <{callee = @g}> : () -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: an operand of a call has the type of its input
"func.func"() <{function_type = (i32, i64) -> (), sym_name = "g", sym_visibility = "private"}> ({
}) : () -> ()
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%a: i32):
  "func.call"(%a, %a) <{callee = @g}> : (i32, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a call has as many results as the function
"func.func"() <{function_type = () -> i32, sym_name = "g", sym_visibility = "private"}> ({
}) : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "func.call"() <{callee = @g}> : () -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a call has no more results than the function
"func.func"() <{function_type = () -> (), sym_name = "g", sym_visibility = "private"}> ({
}) : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %0:2 = "func.call"() <{callee = @g}> : () -> (i32, i32)
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a result of a call has the type of the function's
"func.func"() <{function_type = () -> i32, sym_name = "g", sym_visibility = "private"}> ({
}) : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %0 = "func.call"() <{callee = @g}> : () -> f32
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: an indirect call has a callee
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "func.call_indirect"() : () -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: the callee of an indirect call is a function
"func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
^bb0(%a: i32):
  "func.call_indirect"(%a) : (i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: an indirect call has as many operands as its callee has inputs
"func.func"() <{function_type = ((i32) -> ()) -> (), sym_name = "f"}> ({
^bb0(%a: (i32) -> ()):
  "func.call_indirect"(%a) : ((i32) -> ()) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: an operand of an indirect call has the type of its input
"func.func"() <{function_type = ((i32) -> (), i64) -> (), sym_name = "f"}> ({
^bb0(%a: (i32) -> (), %b: i64):
  "func.call_indirect"(%a, %b) : ((i32) -> (), i64) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: an indirect call has the results of its callee
"func.func"() <{function_type = (() -> i32) -> (), sym_name = "f"}> ({
^bb0(%a: () -> i32):
  %0 = "func.call_indirect"(%a) : (() -> i32) -> i64
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: an indirect call has as many results as its callee
"func.func"() <{function_type = (() -> i32) -> (), sym_name = "f"}> ({
^bb0(%a: () -> i32):
  "func.call_indirect"(%a) : (() -> i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// flags: --allow-unregistered-dialect
// rule: a function has a name
"func.func"() <{function_type = () -> ()}> ({
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a function has a type
"func.func"() <{sym_name = "f"}> ({
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a function has a name and a type
"func.func"() ({
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: the name of a function is a string
"func.func"() <{function_type = () -> (), sym_name = @f}> ({
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: the type of a function is a function type
"func.func"() <{function_type = i32, sym_name = "f"}> ({
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: the type of a function among its attributes is a function type
"func.func"() ({
  "func.return"() : () -> ()
}) {function_type = i32, sym_name = "f"} : () -> ()
// -----
// rule: a function has a region
"func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "private"}> : () -> ()
// -----
// rule: a function has one region
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "func.return"() : () -> ()
}, {
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a function has no operands
%0 = "ex.value"() : () -> i32
"func.func"(%0) <{function_type = () -> (), sym_name = "f"}> ({
  "func.return"() : () -> ()
}) : (i32) -> ()
// -----
// rule: a function has no results
%0 = "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "func.return"() : () -> ()
}) : () -> i32
// -----
// rule: the entry block of a function has as many arguments as its type has inputs
"func.func"() <{function_type = (i32, i32) -> (), sym_name = "f"}> ({
^bb0(%a: i32):
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: the entry block of a function has no more arguments than its type has inputs
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
^bb0(%a: i32):
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: the arguments of a function have the types of its inputs
"func.func"() <{function_type = (i32, i64) -> (), sym_name = "f"}> ({
^bb0(%a: i32, %b: i32):
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: attributes of arguments are an array
"func.func"() <{arg_attrs = {}, function_type = (i32) -> (), sym_name = "f", sym_visibility = "private"}> ({
}) : () -> ()
// -----
// rule: attributes of arguments are dictionaries
"func.func"() <{arg_attrs = [1 : i32], function_type = (i32) -> (), sym_name = "f", sym_visibility = "private"}> ({
}) : () -> ()
// -----
// rule: attributes of arguments are as many as inputs
"func.func"() <{arg_attrs = [{}, {}], function_type = (i32) -> (), sym_name = "f", sym_visibility = "private"}> ({
}) : () -> ()
// -----
// rule: an attribute of an argument has a dialect
"func.func"() <{arg_attrs = [{a = 1 : i32}], function_type = (i32) -> (), sym_name = "f", sym_visibility = "private"}> ({
}) : () -> ()
// -----
// rule: attributes of results are as many as results
"func.func"() <{function_type = () -> i32, res_attrs = [], sym_name = "f", sym_visibility = "private"}> ({
}) : () -> ()
// -----
// rule: attributes of results are dictionaries
"func.func"() <{function_type = () -> i32, res_attrs = ["a"], sym_name = "f", sym_visibility = "private"}> ({
}) : () -> ()
// -----
// rule: an attribute of a result has a dialect
"func.func"() <{function_type = () -> i32, res_attrs = [{a = 1 : i32}], sym_name = "f", sym_visibility = "private"}> ({
}) : () -> ()
// -----
// rule: a function does not use values around it
%0 = "arith.constant"() <{value = 1 : i32}> : () -> i32
"func.func"() <{function_type = () -> i32, sym_name = "f"}> ({
  "func.return"(%0) : (i32) -> ()
}) : () -> ()
// -----
// rule: the visibility of a function is a string
"func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = 1 : i32}> ({
}) : () -> ()

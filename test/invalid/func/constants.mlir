// flags: --allow-unregistered-dialect
// rule: a constant of function type names a function
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %0 = "func.constant"() <{value = @g}> : () -> (() -> ())
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a constant of function type has the type of its function
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %0 = "func.constant"() <{value = @f}> : () -> ((i32) -> ())
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a constant of function type has a value
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %0 = "func.constant"() : () -> (() -> ())
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: the value of a constant of function type is a reference
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %0 = "func.constant"() <{value = 1 : i32}> : () -> (() -> ())
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a constant that names a function has function type
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %0 = "func.constant"() <{value = @f}> : () -> i32
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a constant of function type has one result
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "func.constant"() <{value = @f}> : () -> ()
  "func.return"() : () -> ()
}) : () -> ()

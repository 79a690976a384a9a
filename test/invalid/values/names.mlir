// flags: --allow-unregistered-dialect
// rule: a value is defined somewhere
"ex.op"(%0) : (i32) -> ()
// -----
// rule: every value that is not defined is reported
"ex.op"(%a) : (i32) -> ()
"ex.op"(%c, %b) : (i32, i32) -> ()
// -----
// rule: each use of a value that is not defined counts once
"ex.op"(%a) : (i32) -> ()
"ex.op"(%a) : (i32) -> ()
// -----
// rule: a result that is never defined is reported, though a result of the same name is
%0 = "ex.value"() : () -> i32
"ex.op"(%0#0, %1#0) : (i32, i32) -> ()
// -----
// rule: a value is defined once
%0 = "ex.value"() : () -> i32
%0 = "ex.value"() : () -> i32
// -----
// rule: a value is defined once among the names of one operation
%0, %0 = "ex.value"() : () -> (i32, i32)
// -----
// rule: a value is defined once, whatever its types
%a = "ex.value"() : () -> i32
%a:2 = "ex.value"() : () -> (i64, i64)
// -----
// rule: a value does not reuse the name of a block argument
"ex.op"() ({
^bb0(%a: i32):
  %a = "ex.value"() : () -> i32
}) : () -> ()
// -----
// rule: a value in a nested region does not reuse the name of a value around it
%0 = "ex.value"() : () -> i32
"ex.op"() ({
  %0 = "ex.value"() : () -> i32
}) : () -> ()
// -----
// rule: a value is defined once, though a region before it has one of the same name
"ex.op"() ({
  "ex.use"(%0) : (i32) -> ()
  %0 = "ex.value"() : () -> i32
}) : () -> ()
%0 = "ex.value"() : () -> i32
%0 = "ex.value"() : () -> i32
// -----
// rule: a value of a region is not seen behind it
"ex.op"() ({
  %0 = "ex.value"() : () -> i32
}) : () -> ()
"ex.use"(%0) : (i32) -> ()
// -----
// rule: a value of a region is not seen in its sibling
"ex.op"() ({
  %0 = "ex.value"() : () -> i32
  "ex.end"() : () -> ()
}, {
  "ex.use"(%0) : (i32) -> ()
}) : () -> ()
// -----
// rule: an argument of a block is not seen behind its region
"ex.op"() ({
^bb0(%a: i32):
  "ex.end"() : () -> ()
}) : () -> ()
"ex.use"(%a) : (i32) -> ()
// -----
// rule: a value around an isolated region is not seen in it
%0 = "arith.constant"() <{value = 1 : i32}> : () -> i32
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "ex.use"(%0) : (i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a value around a nested module is not seen in it
%0 = "arith.constant"() <{value = 1 : i32}> : () -> i32
"builtin.module"() ({
  "ex.use"(%0) : (i32) -> ()
}) : () -> ()
// -----
// rule: a value of a function is not seen in another
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %0 = "arith.constant"() <{value = 1 : i32}> : () -> i32
  "func.return"() : () -> ()
}) : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "g"}> ({
  "ex.use"(%0) : (i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a name in a region that nothing defines is an error, though the operation around it names a result
%0 = "ex.op"() ({
  "ex.use"(%1) : (i32) -> ()
}) : () -> i32

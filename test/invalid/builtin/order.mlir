// flags: --allow-unregistered-dialect
// rule: of two wrong operations in a block the first is reported
%0 = "ex.value"() : () -> i32
%1 = "arith.addi"(%0) : (i32) -> i32
%2 = "arith.muli"(%0) : (i32) -> i32
// -----
// rule: an operation with a wrong attribute is reported before the operations in its region
%0 = "ex.value"() : () -> index
"scf.index_switch"(%0) ({
  "scf.yield"(%0) : (index) -> i32
}) : (index) -> ()
// -----
// rule: an operation in a loop is reported before the induction variable of the loop
%0 = "ex.value"() : () -> index
"scf.for"(%0, %0, %0) ({
^bb0(%i: i32):
  %1 = "arith.addi"(%0) : (index) -> index
  "scf.yield"() : () -> ()
}) : (index, index, index) -> ()
// -----
// rule: a wrong operation of the module is reported before one in a function before it
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %0 = "arith.addi"() : () -> i32
  "func.return"() : () -> ()
}) : () -> ()
%0 = "arith.muli"() : () -> i32
// -----
// rule: a wrong operation is reported before a value that does not dominate before it
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "ex.use"(%0) : (i32) -> ()
  %0 = "ex.value"() : () -> i32
  %1 = "arith.muli"(%0) : (i32) -> i32
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a wrong operation in a function is reported before a symbol defined twice
"func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "private"}> ({
}) : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %0 = "arith.addi"() : () -> i32
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a call of an unknown function is reported after the operations of all functions
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "func.call"() <{callee = @g}> : () -> ()
  "func.return"() : () -> ()
}) : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "h"}> ({
  %0 = "arith.addi"() : () -> i32
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a parse error is reported, and nothing is verified
%0 = "arith.addi"() : () -> i32
"ex.op"(
// -----
// rule: a value that nothing defines is reported, and nothing is verified
%0 = "arith.addi"() : () -> i32
"ex.use"(%1) : (i32) -> ()
// -----
// rule: the result count of an operation is reported before its operand count
"arith.addi"() : () -> ()
// -----
// rule: the attributes of an operation are reported before its types
%0 = "ex.value"() : () -> f32
%1 = "arith.cmpi"(%0, %0) : (f32, f32) -> i1
// -----
// rule: the first wrong operand is reported before the result
%0 = "ex.value"() : () -> f32
%1 = "arith.addi"(%0, %0) : (f32, f32) -> i32

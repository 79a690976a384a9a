// flags: --allow-unregistered-dialect
// rule: a block of a function is not empty
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
^bb0:
}) : () -> ()
// -----
// rule: the last operation of a block ends it
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %0 = "arith.constant"() <{value = 1 : i32}> : () -> i32
}) : () -> ()
// -----
// rule: the last operation of every block ends it
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "cf.br"() [^bb1] : () -> ()
^bb1:
  %0 = "arith.constant"() <{value = 1 : i32}> : () -> i32
}) : () -> ()
// -----
// rule: a block with several successors around it is not empty
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "cf.br"() [^bb1] : () -> ()
^bb1:
^bb2:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: an operation that ends blocks is the last of its block
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "func.return"() : () -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a branch is the last of its block
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "cf.br"() [^bb1] : () -> ()
  "ex.op"() : () -> ()
^bb1:
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a registered operation that is no terminator does not end a block of an unregistered operation
"ex.op"() ({
  %0 = "arith.constant"() <{value = 1 : i32}> : () -> i32
^bb1:
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: an entry block has no predecessors
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
^bb0:
  "cf.br"() [^bb0] : () -> ()
}) : () -> ()
// -----
// rule: a region of several blocks has no empty block
"ex.op"() ({
^bb0:
  "ex.end"() : () -> ()
^bb1:
}) : () -> ()
// -----
// rule: an operation that ends blocks does not stand at the top level
"func.return"() : () -> ()
// -----
// rule: a branch at the top level has no block to go to
"cf.br"() [^bb0] : () -> ()

// flags: --allow-unregistered-dialect
// rule: a symbol is defined once
"func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "private"}> ({
}) : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "private"}> ({
}) : () -> ()
// -----
// rule: a symbol is defined once, whatever its type
"func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "private"}> ({
}) : () -> ()
"func.func"() <{function_type = (i32) -> i32, sym_name = "f", sym_visibility = "private"}> ({
}) : () -> ()
// -----
// rule: a symbol is defined once, whatever its operation
"func.func"() <{function_type = () -> (), sym_name = "a", sym_visibility = "private"}> ({
}) : () -> ()
"builtin.module"() ({
^bb0:
}) {sym_name = "a"} : () -> ()
// -----
// rule: a symbol is defined once in a nested module
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "private"}> ({
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "private"}> ({
  }) : () -> ()
}) : () -> ()
// -----
// rule: an unregistered operation with a name counts as a symbol
"ex.op"() {sym_name = "f"} : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "private"}> ({
}) : () -> ()
// -----
// rule: a symbol stands in a symbol table
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "func.func"() <{function_type = () -> (), sym_name = "g", sym_visibility = "private"}> ({
  }) : () -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a symbol does not stand in the region of an operation that is no symbol table
%0 = "arith.constant"() <{value = true}> : () -> i1
"scf.if"(%0) ({
  "func.func"() <{function_type = () -> (), sym_name = "g", sym_visibility = "private"}> ({
  }) : () -> ()
  "scf.yield"() : () -> ()
}, {
}) : (i1) -> ()
// -----
// rule: the visibility of a symbol is known
"func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "protected"}> ({
}) : () -> ()
// -----
// rule: the visibility of a symbol is not empty
"func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = ""}> ({
}) : () -> ()
// -----
// rule: the visibility of a symbol is lower case
"func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "Private"}> ({
}) : () -> ()
// -----
// rule: a declaration is not public
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
}) : () -> ()
// -----
// rule: a declaration is not public, though it says so
"func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "public"}> ({
}) : () -> ()
// -----
// rule: a reference names a symbol of the table around it
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "private"}> ({
  }) : () -> ()
}) {sym_name = "m"} : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "g"}> ({
  "func.call"() <{callee = @f}> : () -> ()
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a reference does not name a symbol of a table further out
"func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "private"}> ({
}) : () -> ()
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "g"}> ({
    "func.call"() <{callee = @f}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()
// -----
// rule: a call takes a flat reference
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f", sym_visibility = "private"}> ({
  }) : () -> ()
}) {sym_name = "m"} : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "g"}> ({
  "func.call"() <{callee = @m::@f}> : () -> ()
  "func.return"() : () -> ()
}) : () -> ()

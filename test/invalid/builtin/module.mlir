// flags: --allow-unregistered-dialect
// rule: a module has a region
"builtin.module"() : () -> ()
// -----
// rule: a module has one region
"builtin.module"() ({
^bb0:
}, {
^bb0:
}) : () -> ()
// -----
// rule: the region of a module has a block
"builtin.module"() ({
}) : () -> ()
// -----
// rule: the region of a module has one block
"builtin.module"() ({
^bb0:
  "ex.br"() [^bb1] : () -> ()
^bb1:
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: the block of a module has no arguments
"builtin.module"() ({
^bb0(%a: i32):
}) : () -> ()
// -----
// rule: a module has no operands
%0 = "ex.value"() : () -> i32
"builtin.module"(%0) ({
^bb0:
}) : (i32) -> ()
// -----
// rule: a module has no results
%0 = "builtin.module"() ({
^bb0:
}) : () -> i32
// -----
// rule: the name of a module is a string
"builtin.module"() <{sym_name = 1 : i32}> ({
^bb0:
}) : () -> ()
// -----
// rule: the name of a module among its attributes is a string
"builtin.module"() ({
^bb0:
}) {sym_name = @a} : () -> ()
// -----
// rule: the visibility of a module is known
"builtin.module"() ({
^bb0:
}) {sym_name = "m", sym_visibility = "hidden"} : () -> ()
// -----
// rule: the visibility of a module is a string
"builtin.module"() ({
^bb0:
}) {sym_name = "m", sym_visibility = 1 : i32} : () -> ()
// -----
// rule: an attribute of a module has a dialect or is known
"builtin.module"() ({
^bb0:
}) {foo = 1 : i32} : () -> ()
// -----
// rule: every attribute of a module has a dialect or is known
"builtin.module"() ({
^bb0:
}) {b = 1 : i32, a = 2 : i32} : () -> ()
// -----
// rule: a module has no successors
"ex.op"() ({
  "builtin.module"() [^bb1] ({
  ^bb0:
  }) : () -> ()
^bb1:
  "ex.end"() : () -> ()
}) : () -> ()

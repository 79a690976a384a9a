// flags: --allow-unregistered-dialect
// rule: a colon follows a block name
"ex.op"() ({
^bb0
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: a colon follows the arguments of a block
"ex.op"() ({
^bb0(%a: i32)
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: a block argument has a type
"ex.op"() ({
^bb0(%a):
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: the type of a block argument follows its colon
"ex.op"() ({
^bb0(%a: ):
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: a block argument has a name
"ex.op"() ({
^bb0(i32):
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: the name of a block argument is a value name
"ex.op"() ({
^bb0(a: i32):
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: the arguments of a block are closed
"ex.op"() ({
^bb0(%a: i32:
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: the arguments of a block are separated by commas
"ex.op"() ({
^bb0(%a: i32 %b: i32):
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: no comma follows the last argument of a block
"ex.op"() ({
^bb0(%a: i32,):
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: a block argument has no result number
"ex.op"() ({
^bb0(%a#1: i32):
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: a block argument has no function type without parentheses around it
"ex.op"() ({
^bb0(%a: i32 -> i32):
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: a label has a circumflex
"ex.op"() ({
bb0:
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: a label stands in a region
^bb0:
  "ex.end"() : () -> ()
// -----
// rule: a region does not end behind a label without colon
"ex.op"() ({
^bb0}) : () -> ()

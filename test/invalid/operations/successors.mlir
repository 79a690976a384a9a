// flags: --allow-unregistered-dialect
// rule: a list of successors is not empty
"ex.op"() ({
  "ex.br"() [] : () -> ()
}) : () -> ()
// -----
// rule: a list of successors is closed
"ex.op"() ({
  "ex.br"() [^bb1 : () -> ()
^bb1:
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: successors are separated by commas
"ex.op"() ({
  "ex.br"() [^bb1 ^bb1] : () -> ()
^bb1:
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: no comma follows the last successor
"ex.op"() ({
  "ex.br"() [^bb1,] : () -> ()
^bb1:
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: a successor is a block name
"ex.op"() ({
  "ex.br"() [bb1] : () -> ()
^bb1:
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: a successor is no value
"ex.op"() ({
  "ex.br"() [%0] : () -> ()
}) : () -> ()
// -----
// rule: successors stand behind the operands
"ex.op"() ({
  "ex.br" [^bb1] () : () -> ()
^bb1:
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: successors stand before the attributes
"ex.op"() ({
  "ex.br"() {a = 1 : i32} [^bb1] : () -> ()
^bb1:
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: successors stand before the regions
"ex.op"() ({
  "ex.br"() ({
  }) [^bb1] : () -> ()
^bb1:
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: a successor of the generic form has no arguments
"ex.op"() ({
  %0 = "ex.value"() : () -> i32
  "ex.br"() [^bb1(%0 : i32)] : () -> ()
^bb1(%a: i32):
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: a registered operation that ends no block has no successors
"ex.op"() ({
  %0 = "arith.constant"() [^bb1] {value = 1 : i32} : () -> i32
^bb1:
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: an operation at the top level has no successor to name
"ex.br"() [^bb1] : () -> ()
// -----
// rule: an operation with successors is the last of its block
"ex.op"() ({
  "ex.br"() [^bb1] : () -> ()
  "ex.more"() : () -> ()
^bb1:
  "ex.end"() : () -> ()
}) : () -> ()

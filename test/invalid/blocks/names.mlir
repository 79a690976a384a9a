// flags: --allow-unregistered-dialect
// rule: a block is defined once
"ex.op"() ({
^bb0:
  "ex.br"() [^bb1] : () -> ()
^bb1:
  "ex.end"() : () -> ()
^bb1:
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: the entry block is defined once
"ex.op"() ({
^bb0:
  "ex.end"() : () -> ()
^bb0:
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: a block that was referenced is defined once
"ex.op"() ({
  "ex.br"() [^bb1] : () -> ()
^bb1:
  "ex.end"() : () -> ()
^bb1:
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: a successor is defined in its region
"ex.op"() ({
  "ex.br"() [^bb1] : () -> ()
}) : () -> ()
// -----
// rule: every successor that is not defined is reported
"ex.op"() ({
  "ex.br"() [^bb2, ^bb1] : () -> ()
^bb3:
  "ex.br"() [^bb4, ^bb3] : () -> ()
}) : () -> ()
// -----
// rule: a successor is not found in the region around
"ex.op"() ({
  "ex.br"() [^bb1] : () -> ()
^bb1:
  "ex.inner"() ({
    "ex.br"() [^bb1] : () -> ()
  }) : () -> ()
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: a successor is not found in a sibling region
"ex.op"() ({
^bb0:
  "ex.br"() [^bb0] : () -> ()
}, {
  "ex.br"() [^bb0] : () -> ()
}) : () -> ()
// -----
// rule: a successor is not found in a nested region
"ex.op"() ({
  "ex.inner"() ({
  ^bb1:
    "ex.end"() : () -> ()
  }) : () -> ()
  "ex.br"() [^bb1] : () -> ()
}) : () -> ()
// -----
// rule: the entry block is no successor
"ex.op"() ({
^bb0:
  "ex.br"() [^bb0] : () -> ()
}) : () -> ()
// -----
// rule: a block argument has a name of its own
"ex.op"() ({
^bb0(%a: i32, %a: i32):
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: a block argument does not reuse the name of an argument of another block
"ex.op"() ({
^bb0(%a: i32):
  "ex.br"() [^bb1] : () -> ()
^bb1(%a: i32):
  "ex.end"() : () -> ()
}) : () -> ()
// -----
// rule: a block argument does not reuse the name of a value around its region
%0 = "ex.value"() : () -> i32
"ex.op"() ({
^bb0(%0: i32):
  "ex.end"() : () -> ()
}) : () -> ()

// flags: --allow-unregistered-dialect
// rule: a cast has results
"builtin.unrealized_conversion_cast"() : () -> ()
// -----
// rule: a cast of a value has results
%0 = "ex.value"() : () -> i32
"builtin.unrealized_conversion_cast"(%0) : (i32) -> ()
// -----
// rule: a cast has no regions
%0 = "builtin.unrealized_conversion_cast"() ({
}) : () -> i32
// -----
// rule: a cast has no successors
"ex.op"() ({
  %0 = "builtin.unrealized_conversion_cast"() [^bb1] : () -> i32
^bb1:
  "ex.end"() : () -> ()
}) : () -> ()

// flags: --allow-unregistered-dialect
// rule: a region begins with a brace
"ex.op"() () : () -> ()
// -----
// rule: a region is closed
"ex.op"() ({
  "ex.inner"() : () -> ()
// -----
// rule: the list of regions is closed
"ex.op"() ({
} : () -> ()
// -----
// rule: regions are separated by commas
"ex.op"() ({
} {
}) : () -> ()
// -----
// rule: no comma follows the last region
"ex.op"() ({
},) : () -> ()
// -----
// rule: regions stand in parentheses
"ex.op"() {
  "ex.inner"() : () -> ()
} : () -> ()
// -----
// rule: regions stand before the attributes
"ex.op"() {a = 1 : i32} ({
}) : () -> ()
// -----
// rule: there is one list of regions
"ex.op"() ({
}) ({
}) : () -> ()
// -----
// rule: a region holds operations and blocks only
"ex.op"() ({
  1 : i32
}) : () -> ()
// -----
// rule: a region holds no alias definitions
"ex.op"() ({
  #a = 1 : i32
}) : () -> ()
// -----
// rule: a region is closed by a brace, not a parenthesis
"ex.op"() ({
  "ex.inner"() : () -> ()
)) : () -> ()
// -----
// rule: a region has no arguments in the generic form
"ex.op"() (%a : i32 {
}) : () -> ()

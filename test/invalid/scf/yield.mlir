// flags: --allow-unregistered-dialect
// rule: a yield stands in an operation that takes it
"scf.yield"() : () -> ()
// -----
// rule: a yield does not stand in a function
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "scf.yield"() : () -> ()
}) : () -> ()
// -----
// rule: a yield does not stand in an unregistered operation
"ex.op"() ({
  "scf.yield"() : () -> ()
}) : () -> ()
// -----
// rule: a yield is the last operation of its block
%0 = "ex.value"() : () -> i1
"scf.if"(%0) ({
  "scf.yield"() : () -> ()
  "ex.op"() : () -> ()
}, {
}) : (i1) -> ()
// -----
// rule: a yield has no results
%0 = "ex.value"() : () -> i1
"scf.if"(%0) ({
  %1 = "scf.yield"() : () -> i32
}, {
}) : (i1) -> ()
// -----
// rule: a yield has no regions
%0 = "ex.value"() : () -> i1
"scf.if"(%0) ({
  "scf.yield"() ({
  }) : () -> ()
}, {
}) : (i1) -> ()
// -----
// rule: a yield has no successors
"scf.execute_region"() ({
  "scf.yield"() [^bb1] : () -> ()
^bb1:
  "scf.yield"() : () -> ()
}) : () -> ()

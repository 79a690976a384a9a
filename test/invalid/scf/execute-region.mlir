// flags: --allow-unregistered-dialect
// rule: the region is not empty
"scf.execute_region"() ({
}) : () -> ()
// -----
// rule: the entry block of the region has no arguments
"scf.execute_region"() ({
^bb0(%a: i32):
  "scf.yield"() : () -> ()
}) : () -> ()
// -----
// rule: there is a region
"scf.execute_region"() : () -> ()
// -----
// rule: there are no operands
%0 = "ex.value"() : () -> i32
"scf.execute_region"(%0) ({
  "scf.yield"() : () -> ()
}) : (i32) -> ()
// -----
// rule: the yield has an operand for each result
%0 = "scf.execute_region"() ({
  "scf.yield"() : () -> ()
}) : () -> i32
// -----
// rule: an operand of the yield has the type of the result
%0 = "ex.value"() : () -> i64
%1 = "scf.execute_region"() ({
  "scf.yield"(%0) : (i64) -> ()
}) : () -> i32
// -----
// rule: the yield has no more operands than results
%0 = "ex.value"() : () -> i64
"scf.execute_region"() ({
  "scf.yield"(%0) : (i64) -> ()
}) : () -> ()
// -----
// rule: the last operation of the region ends it
"scf.execute_region"() ({
  %0 = "arith.constant"() <{value = 1 : i32}> : () -> i32
}) : () -> ()
// -----
// rule: the entry block of the region is not a successor
"scf.execute_region"() ({
^bb0:
  "cf.br"() [^bb0] : () -> ()
}) : () -> ()

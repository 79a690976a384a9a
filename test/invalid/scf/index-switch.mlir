// flags: --allow-unregistered-dialect
// rule: the argument of a switch is of type index
%0 = "ex.value"() : () -> i32
"scf.index_switch"(%0) <{cases = array<i64>}> ({
  "scf.yield"() : () -> ()
}) : (i32) -> ()
// -----
// rule: a switch has cases
%0 = "ex.value"() : () -> index
"scf.index_switch"(%0) ({
  "scf.yield"() : () -> ()
}) : (index) -> ()
// -----
// rule: the cases of a switch are of i64
%0 = "ex.value"() : () -> index
"scf.index_switch"(%0) <{cases = array<i32: 1>}> ({
  "scf.yield"() : () -> ()
}, {
  "scf.yield"() : () -> ()
}) : (index) -> ()
// -----
// rule: a switch has a region for each case
%0 = "ex.value"() : () -> index
"scf.index_switch"(%0) <{cases = array<i64: 1, 2>}> ({
  "scf.yield"() : () -> ()
}, {
  "scf.yield"() : () -> ()
}) : (index) -> ()
// -----
// rule: a switch has a case for each region
%0 = "ex.value"() : () -> index
"scf.index_switch"(%0) <{cases = array<i64>}> ({
  "scf.yield"() : () -> ()
}, {
  "scf.yield"() : () -> ()
}) : (index) -> ()
// -----
// rule: a case of a switch stands once
%0 = "ex.value"() : () -> index
"scf.index_switch"(%0) <{cases = array<i64: 3, 3>}> ({
  "scf.yield"() : () -> ()
}, {
  "scf.yield"() : () -> ()
}, {
  "scf.yield"() : () -> ()
}) : (index) -> ()
// -----
// rule: a switch has a default region
%0 = "ex.value"() : () -> index
"scf.index_switch"(%0) <{cases = array<i64>}> : (index) -> ()
// -----
// rule: the default region of a switch is not empty
%0 = "ex.value"() : () -> index
"scf.index_switch"(%0) <{cases = array<i64>}> ({
}) : (index) -> ()
// -----
// rule: a case region of a switch is not empty
%0 = "ex.value"() : () -> index
"scf.index_switch"(%0) <{cases = array<i64: 1>}> ({
  "scf.yield"() : () -> ()
}, {
}) : (index) -> ()
// -----
// rule: a region of a switch ends in a yield
%0 = "ex.value"() : () -> index
"scf.index_switch"(%0) <{cases = array<i64>}> ({
  "ex.end"() : () -> ()
}) : (index) -> ()
// -----
// rule: the yield of a default region has an operand for each result
%0 = "ex.value"() : () -> index
%1 = "scf.index_switch"(%0) <{cases = array<i64>}> ({
  "scf.yield"() : () -> ()
}) : (index) -> i32
// -----
// rule: the yield of a case region has an operand for each result
%0:2 = "ex.value"() : () -> (index, i32)
%1 = "scf.index_switch"(%0#0) <{cases = array<i64: 1>}> ({
  "scf.yield"(%0#1) : (i32) -> ()
}, {
  "scf.yield"() : () -> ()
}) : (index) -> i32
// -----
// rule: an operand of a yield of a switch has the type of the result
%0:2 = "ex.value"() : () -> (index, i32)
%1 = "scf.index_switch"(%0#0) <{cases = array<i64: 1>}> ({
  "scf.yield"(%0#1) : (i32) -> ()
}, {
  "scf.yield"(%0#0) : (index) -> ()
}) : (index) -> i32
// -----
// rule: the yields of a switch have their operands
%0:2 = "ex.value"() : () -> (index, i32)
%1 = "scf.index_switch"(%0#0) <{cases = array<i64: 1>}> ({
  "scf.yield"(%0#0) : (index) -> ()
}, {
  "scf.yield"(%0#1) : (i32) -> ()
}) : (index) -> i32

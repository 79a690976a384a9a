"func.func"() ({
^bb0(%a: i32):
  %0 = "arith.addi"(%a, %a) : (i32, i32) -> i32
  %1 = "arith.subi"(%a, %a) {overflowFlags = #arith.overflow<nuw>} : (i32, i32) -> i32
  %2 = "arith.muli"(%a, %a) <{overflowFlags = #arith.overflow<nuw, nsw>}> : (i32, i32) -> i32
  %3 = "arith.shli"(%a, %a) <{overflowFlags = #arith<overflow<none>>}> : (i32, i32) -> i32
  "func.return"() : () -> ()
}) {function_type = (i32) -> (), sym_name = "f"} : () -> ()

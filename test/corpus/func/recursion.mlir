"builtin.module"() ({
  "func.func"() <{function_type = (i64) -> i64, sym_name = "fact"}> ({
  ^bb0(%arg0: i64):
    %0 = "arith.constant"() <{value = 0 : i64}> : () -> i64
    %1 = "arith.constant"() <{value = 1 : i64}> : () -> i64
    %2 = "arith.cmpi"(%arg0, %0) <{predicate = 0 : i64}> : (i64, i64) -> i1
    "cf.cond_br"(%2)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
  ^bb1:  // pred: ^bb0
    "func.return"(%1) : (i64) -> ()
  ^bb2:  // pred: ^bb0
    %3 = "arith.subi"(%arg0, %1) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
    %4 = "func.call"(%3) <{callee = @fact}> : (i64) -> i64
    %5 = "arith.muli"(%arg0, %4) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
    "func.return"(%5) : (i64) -> ()
  }) : () -> ()
}) : () -> ()


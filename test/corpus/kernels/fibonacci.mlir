"builtin.module"() ({
  "func.func"() <{function_type = (index) -> i64, sym_name = "fib"}> ({
  ^bb0(%arg0: index):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %2 = "arith.constant"() <{value = 0 : i64}> : () -> i64
    %3 = "arith.constant"() <{value = 1 : i64}> : () -> i64
    %4 = "scf.index_switch"(%arg0) <{cases = array<i64: 0, 1>}> ({
      %5:2 = "scf.for"(%1, %arg0, %1, %2, %3) ({
      ^bb0(%arg1: index, %arg2: i64, %arg3: i64):
        %6 = "arith.addi"(%arg2, %arg3) <{overflowFlags = #arith.overflow<nuw>}> : (i64, i64) -> i64
        "scf.yield"(%arg3, %6) : (i64, i64) -> ()
      }) : (index, index, index, i64, i64) -> (i64, i64)
      "scf.yield"(%5#1) : (i64) -> ()
    }, {
      "scf.yield"(%2) : (i64) -> ()
    }, {
      "scf.yield"(%3) : (i64) -> ()
    }) : (index) -> i64
    "func.return"(%4) : (i64) -> ()
  }) : () -> ()
}) : () -> ()


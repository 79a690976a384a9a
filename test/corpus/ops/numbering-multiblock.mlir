"builtin.module"() ({
  "func.func"() <{function_type = (i32, i1) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: i1):
    %0 = "test.outer"(%arg0) ({
    ^bb0(%arg3: i32):
      %5 = "test.inner"(%arg3) : (i32) -> i32
      "test.jump"()[^bb1] : () -> ()
    ^bb1:  // pred: ^bb0
      %6 = "test.inner"(%5) : (i32) -> i32
      "test.end"() : () -> ()
    }) : (i32) -> i32
    "cf.cond_br"(%arg1, %0)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1, i32) -> ()
  ^bb1(%1: i32):  // pred: ^bb0
    %2 = "test.outer"(%1) ({
    ^bb0(%arg2: i32):
      %4 = "test.inner"(%arg2) : (i32) -> i32
    }) : (i32) -> i32
    "cf.br"()[^bb2] : () -> ()
  ^bb2:  // 2 preds: ^bb0, ^bb1
    %3 = "test.last"() : () -> i32
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


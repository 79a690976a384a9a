"builtin.module"() ({
  "func.func"() <{function_type = (i1, i32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i1, %arg1: i32):
    "cf.cond_br"(%arg0, %arg1)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (i1, i32) -> ()
  ^bb1:  // 2 preds: ^bb0, ^bb2
    "cf.cond_br"(%arg0, %arg1, %arg1)[^bb2, ^bb2] <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (i1, i32, i32) -> ()
  ^bb2(%0: i32):  // 3 preds: ^bb0, ^bb1, ^bb1
    "cf.cond_br"(%arg0, %0, %arg1)[^bb3, ^bb1] <{operandSegmentSizes = array<i32: 1, 2, 0>}> : (i1, i32, i32) -> ()
  ^bb3(%1: i32, %2: i32):  // pred: ^bb2
    "cf.cond_br"(%arg0)[^bb4, ^bb4] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
  ^bb4:  // 2 preds: ^bb3, ^bb3
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


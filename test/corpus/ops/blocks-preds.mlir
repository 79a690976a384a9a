"builtin.module"() ({
  "test.cfg"() ({
    %0 = "test.cond"() : () -> i1
    "test.cond_jump"(%0)[^bb1, ^bb2] : (i1) -> ()
  ^bb1:  // pred: ^bb0
    "test.jump"()[^bb3] : () -> ()
  ^bb2:  // pred: ^bb0
    "test.jump"()[^bb3] : () -> ()
  ^bb3:  // 2 preds: ^bb1, ^bb2
    "test.end"() : () -> ()
  ^bb4:  // no predecessors
    "test.dead"() : () -> ()
  }) : () -> ()
}) : () -> ()


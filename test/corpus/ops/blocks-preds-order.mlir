"builtin.module"() ({
  "test.cfg"() ({
    "test.pick"()[^bb1, ^bb1, ^bb2, ^bb3] : () -> ()
  ^bb1:  // 3 preds: ^bb0, ^bb0, ^bb3
    "test.jump"()[^bb3] : () -> ()
  ^bb2:  // pred: ^bb0
    "test.jump"()[^bb3] : () -> ()
  ^bb3:  // 4 preds: ^bb0, ^bb1, ^bb2, ^bb3
    "test.cycle"()[^bb3, ^bb1] : () -> ()
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "test.cfg"() ({
    "test.jump"()[^bb2] : () -> ()
  ^bb1:  // pred: ^bb2
    "test.wrap"() ({
      "test.jump"()[^bb1, ^bb2] : () -> ()
    ^bb1:  // 2 preds: ^bb0, ^bb2
      "test.end"() : () -> ()
    ^bb2:  // pred: ^bb0
      "test.jump"()[^bb1] : () -> ()
    }) : () -> ()
    "test.end"() : () -> ()
  ^bb2:  // pred: ^bb0
    "test.jump"()[^bb1] : () -> ()
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "test.cfg"() ({
    "test.jump"()[^bb1] : () -> ()
  ^bb1:  // 2 preds: ^bb0, ^bb1
    "test.jump"()[^bb1] : () -> ()
  }) : () -> ()
}) : () -> ()


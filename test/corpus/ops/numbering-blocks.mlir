"builtin.module"() ({
  "test.cfg"() ({
    "test.jump"()[^bb1] : () -> ()
  ^bb1:  // pred: ^bb0
    "test.nested"() ({
      "test.jump"()[^bb1] : () -> ()
    ^bb1:  // pred: ^bb0
      "test.end"() : () -> ()
    }) : () -> ()
    "test.jump"()[^bb2] : () -> ()
  ^bb2:  // pred: ^bb1
    "test.end"() : () -> ()
  }, {
    "test.jump"()[^bb1] : () -> ()
  ^bb1:  // pred: ^bb0
    "test.end"() : () -> ()
  }) : () -> ()
}) : () -> ()


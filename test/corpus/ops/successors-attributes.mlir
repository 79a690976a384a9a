"builtin.module"() ({
  "test.cfg"() ({
    "test.jump"()[^bb1, ^bb2] <{p = 1 : i32}> ({
      "test.inner"() : () -> ()
    }) {q = 2 : i32} : () -> ()
  ^bb1:  // pred: ^bb0
    "test.jump"()[^bb2] {weight = 5 : i64} : () -> ()
  ^bb2:  // 2 preds: ^bb0, ^bb1
    "test.end"() : () -> ()
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "test.cfg"() ({
  ^bb0(%arg0: i1, %arg1: i1, %arg2: i1, %arg3: i1, %arg4: i1, %arg5: i1, %arg6: i1, %arg7: i1, %arg8: i1, %arg9: i1, %arg10: i1, %arg11: i1):
    %0:12 = "test.make"(%arg11, %arg10) : (i1, i1) -> (i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1, i1)
    "test.use"(%0#11, %0#10, %0#9) : (i1, i1, i1) -> ()
    "test.jump"()[^bb1, ^bb2, ^bb3, ^bb4, ^bb5, ^bb6, ^bb7, ^bb8, ^bb9, ^bb10, ^bb11] : () -> ()
  ^bb1:  // pred: ^bb0
    "test.jump"()[^bb11] : () -> ()
  ^bb2:  // pred: ^bb0
    "test.jump"()[^bb11] : () -> ()
  ^bb3:  // pred: ^bb0
    "test.jump"()[^bb11] : () -> ()
  ^bb4:  // pred: ^bb0
    "test.jump"()[^bb11] : () -> ()
  ^bb5:  // pred: ^bb0
    "test.jump"()[^bb11] : () -> ()
  ^bb6:  // pred: ^bb0
    "test.jump"()[^bb11] : () -> ()
  ^bb7:  // pred: ^bb0
    "test.jump"()[^bb11] : () -> ()
  ^bb8:  // pred: ^bb0
    "test.jump"()[^bb11] : () -> ()
  ^bb9:  // pred: ^bb0
    "test.jump"()[^bb11] : () -> ()
  ^bb10:  // pred: ^bb0
    "test.jump"()[^bb11] : () -> ()
  ^bb11:  // 11 preds: ^bb0, ^bb1, ^bb2, ^bb3, ^bb4, ^bb5, ^bb6, ^bb7, ^bb8, ^bb9, ^bb10
    "test.end"() : () -> ()
  }) : () -> ()
}) : () -> ()


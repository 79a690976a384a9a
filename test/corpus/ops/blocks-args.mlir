"builtin.module"() ({
  "test.cfg"() ({
  ^bb0(%arg0: i32, %arg1: i32):
    "test.jump"()[^bb1] : () -> ()
  ^bb1:  // pred: ^bb0
    "test.end"() : () -> ()
  ^bb2(%0: i32, %1: f32):  // no predecessors
    "test.use"(%0, %1) : (i32, f32) -> ()
  }) : () -> ()
}) : () -> ()


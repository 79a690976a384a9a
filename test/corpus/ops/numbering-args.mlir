"builtin.module"() ({
  "test.outer"() ({
  ^bb0(%arg0: i32, %arg1: i32):
    "test.inner"() ({
    ^bb0(%arg5: i32):
      "test.use"(%arg0, %arg5) : (i32, i32) -> ()
    }, {
    ^bb0(%arg3: f32, %arg4: f32):
      "test.use"(%arg1, %arg4) : (i32, f32) -> ()
    }) : () -> ()
    "test.inner"() ({
    ^bb0(%arg2: i8):
    }) : () -> ()
  }) : () -> ()
}) : () -> ()


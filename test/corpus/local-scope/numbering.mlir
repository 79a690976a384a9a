"builtin.module"() ({
  %0 = "test.make"() : () -> i32
  "test.region"() ({
  ^bb0(%arg0: i32):
    %1 = "test.add"(%0, %arg0) : (i32, i32) -> i32
    "test.jump"()[^bb1] : () -> ()
  ^bb1:  // pred: ^bb0
    "test.end"() : () -> ()
  }) : () -> ()
}) : () -> ()

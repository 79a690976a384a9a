"test.a"() : () -> ()
"test.region"() ({
^bb0(%arg0: i32):
  %0 = "test.b"(%arg0) : (i32) -> i32
  "test.jump"()[^bb1] : () -> ()
^bb1:
  "test.end"() : () -> ()
}) : () -> ()

%7 = "test.make"() : () -> i32
%3 = "test.make"() : () -> i32
%arg0 = "test.make"() : () -> i32
"test.region"(%arg0) ({
^bb5(%0: i32, %arg9: i32):
  %12 = "test.add"(%0, %7) : (i32, i32) -> i32
  "test.jump"()[^bb2] : () -> ()
^bb2:
  "test.use"(%12, %3, %arg9) : (i32, i32, i32) -> ()
}) : (i32) -> ()

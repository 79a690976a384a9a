"test.region"() ({
  "test.use"(%later) : (i32) -> ()
}) : () -> ()
%later = "test.make"() : () -> i32

"builtin.module"() ({
  %0:2 = "test.pair"() : () -> (i32, f32)
  %1 = "test.use"(%0#1) : (f32) -> i1
  %2:3 = "test.triple"(%0#0, %1) : (i32, i1) -> (i8, i8, i8)
  "test.end"(%2#2, %2#0, %2#1) : (i8, i8, i8) -> ()
}) : () -> ()


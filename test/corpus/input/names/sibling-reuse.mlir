"test.two"() ({
^bb0(%a: i32):
  %v = "test.dup"(%a) : (i32) -> i32
}, {
^bb0(%a: f32):
  %v = "test.dup"(%a) : (f32) -> f32
}) : () -> ()
"test.one"() ({
  %v = "test.make"() : () -> i8
}) : () -> ()

"builtin.module"() ({
  %0 = "test.make"() : () -> i32
  %1 = "builtin.unrealized_conversion_cast"(%0) {foo.tag = "t"} : (i32) -> f32
}) : () -> ()


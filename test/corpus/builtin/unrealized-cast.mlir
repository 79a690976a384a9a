"builtin.module"() ({
  %0 = "test.make"() : () -> i32
  %1 = "builtin.unrealized_conversion_cast"(%0) : (i32) -> !foo.int
  %2:2 = "builtin.unrealized_conversion_cast"(%1) : (!foo.int) -> (i16, i16)
  %3 = "builtin.unrealized_conversion_cast"(%2#0, %2#1) : (i16, i16) -> i32
  %4 = "builtin.unrealized_conversion_cast"() : () -> tuple<>
}) : () -> ()


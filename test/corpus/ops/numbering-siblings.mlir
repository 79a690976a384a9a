"builtin.module"() ({
  "test.r"() ({
    %2 = "test.a"() : () -> i32
    %3 = "test.b"() : () -> i32
  }, {
    %1 = "test.c"() : () -> i32
  }) : () -> ()
  %0 = "test.after"() : () -> i32
}) : () -> ()


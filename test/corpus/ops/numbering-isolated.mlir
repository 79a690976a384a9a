"builtin.module"() ({
  %0 = "test.a"() : () -> i32
  "func.func"() <{function_type = (i32) -> i32, sym_name = "f"}> ({
  ^bb0(%arg0: i32):
    %3 = "test.b"() : () -> i32
    "func.return"(%3) : (i32) -> ()
  }) : () -> ()
  %1 = "test.c"() : () -> i32
  "builtin.module"() ({
    %2 = "test.d"() : () -> i32
  }) : () -> ()
}) : () -> ()


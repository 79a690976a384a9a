"builtin.module"() ({
  "func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i32):
    %0 = "test.a"(%arg0) : (i32) -> i32
    "test.r"() ({
      "test.r"() ({
        "test.use"(%arg0, %0) : (i32, i32) -> ()
      }) : () -> ()
    }) : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


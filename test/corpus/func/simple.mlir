"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "none"}> ({
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> i32, sym_name = "one"}> ({
  ^bb0(%arg2: i32):
    "func.return"(%arg2) : (i32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, f32) -> (f32, i32), sym_name = "two"}> ({
  ^bb0(%arg0: i32, %arg1: f32):
    "func.return"(%arg1, %arg0) : (f32, i32) -> ()
  }) : () -> ()
}) : () -> ()


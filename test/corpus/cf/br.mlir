"builtin.module"() ({
  "func.func"() <{function_type = (i32) -> i32, sym_name = "f"}> ({
  ^bb0(%arg0: i32):
    "cf.br"()[^bb1] : () -> ()
  ^bb1:  // pred: ^bb0
    "cf.br"(%arg0, %arg0)[^bb2] : (i32, i32) -> ()
  ^bb2(%0: i32, %1: i32):  // pred: ^bb1
    "func.return"(%1) : (i32) -> ()
  }) : () -> ()
}) : () -> ()


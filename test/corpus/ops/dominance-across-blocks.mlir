"builtin.module"() ({
  "func.func"() <{function_type = () -> i32, sym_name = "f"}> ({
    "cf.br"()[^bb2] : () -> ()
  ^bb1:  // pred: ^bb2
    "func.return"(%0) : (i32) -> ()
  ^bb2:  // pred: ^bb0
    %0 = "test.def"() : () -> i32
    "cf.br"()[^bb1] : () -> ()
  }) : () -> ()
}) : () -> ()


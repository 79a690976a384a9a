"builtin.module"() <{sym_name = "m"}> ({
  "func.func"() <{function_type = () -> i32, sym_name = "g", sym_visibility = "private"}> ({
  }) : () -> ()
  "builtin.module"() <{sym_name = "inner"}> ({
    "func.func"() <{function_type = () -> i32, sym_name = "g"}> ({
      %1 = "arith.constant"() <{value = 1 : i32}> : () -> i32
      "func.return"(%1) : (i32) -> ()
    }) : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> i32, sym_name = "f"}> ({
    %0 = "func.call"() <{callee = @g}> : () -> i32
    "func.return"(%0) : (i32) -> ()
  }) : () -> ()
}) : () -> ()


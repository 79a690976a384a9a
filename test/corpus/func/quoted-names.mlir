"builtin.module"() ({
  "func.func"() <{function_type = (i32) -> (), sym_name = "std::sort<int>", sym_visibility = "private"}> ({
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "caf\C3\A9", sym_visibility = "private"}> ({
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "a\22b", sym_visibility = "private"}> ({
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> (), sym_name = "main"}> ({
  ^bb0(%arg0: i32):
    "func.call"(%arg0) <{callee = @"std::sort<int>"}> : (i32) -> ()
    "func.call"() <{callee = @"caf\C3\A9"}> : () -> ()
    "func.call"() <{callee = @"a\22b"}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


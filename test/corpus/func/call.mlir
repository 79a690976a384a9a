"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "a", sym_visibility = "private"}> ({
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> i32, sym_name = "b", sym_visibility = "private"}> ({
  }) : () -> ()
  "func.func"() <{function_type = (i32, f32) -> (f32, i32), sym_name = "c", sym_visibility = "private"}> ({
  }) : () -> ()
  "func.func"() <{function_type = (i32, f32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: f32):
    "func.call"() <{callee = @a}> : () -> ()
    %0 = "func.call"(%arg0) <{callee = @b}> : (i32) -> i32
    %1:2 = "func.call"(%0, %arg1) <{callee = @c}> : (i32, f32) -> (f32, i32)
    %2 = "func.call"(%1#1) <{callee = @b}> {foo.inline} : (i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


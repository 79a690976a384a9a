"builtin.module"() ({
  "func.func"() <{function_type = (i32) -> (i32, i1), sym_name = "g", sym_visibility = "private"}> ({
  }) : () -> ()
  "func.func"() <{function_type = (i32, () -> ()) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: () -> ()):
    %0 = "func.constant"() <{value = @g}> : () -> ((i32) -> (i32, i1))
    %1:2 = "func.call_indirect"(%0, %arg0) : ((i32) -> (i32, i1), i32) -> (i32, i1)
    "func.call_indirect"(%arg1) : (() -> ()) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


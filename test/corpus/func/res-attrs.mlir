"builtin.module"() ({
  "func.func"() <{function_type = () -> i32, res_attrs = [{foo.r = 1 : i8}], sym_name = "f"}> ({
    %0 = "arith.constant"() <{value = 1 : i32}> : () -> i32
    "func.return"(%0) : (i32) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{foo.a}], function_type = (i32) -> (i32, f32), res_attrs = [{}, {foo.b = "x"}], sym_name = "g", sym_visibility = "private"}> ({
  }) : () -> ()
}) : () -> ()


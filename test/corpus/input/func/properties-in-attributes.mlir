"func.func"() ({
}) {sym_name = "decl", function_type = (i32, f32) -> i1, sym_visibility = "private", arg_attrs = [{foo.a}, {}], res_attrs = [{foo.r = 1 : i8}]} : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  "func.call"() {callee = @decl2} : () -> ()
  %0 = "func.constant"() {value = @decl2} : () -> (() -> ())
  "func.call_indirect"(%0) : (() -> ()) -> ()
  "func.return"() : () -> ()
}) {foo.x = "y"} : () -> ()
"func.func"() ({}) {foo.late, sym_visibility = "private", function_type = () -> (), sym_name = "decl2"} : () -> ()

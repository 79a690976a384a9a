"builtin.module"() ({
  "func.func"() <{arg_attrs = [{foo.noalias}, {}, {foo.align = 16 : i64, foo.name = "c"}], function_type = (i32, f32, memref<4xf32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: f32, %arg2: memref<4xf32>):
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{foo.in}, {foo.out}], function_type = (i32, i32) -> (), sym_name = "g", sym_visibility = "private"}> ({
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "has space", sym_visibility = "private"}> ({
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "1st", sym_visibility = "private"}> ({
  }) : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "a.b$c_d", sym_visibility = "private"}> ({
  }) : () -> ()
  "test.ref"() {callee = @"has space", other = @"1st", third = @a.b$c_d} : () -> ()
}) : () -> ()


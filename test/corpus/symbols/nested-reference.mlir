"builtin.module"() ({
  "builtin.module"() <{sym_name = "lib"}> ({
    "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
      "func.return"() : () -> ()
    }) : () -> ()
  }) : () -> ()
  "test.ref"() {callee = @lib::@f} : () -> ()
}) : () -> ()


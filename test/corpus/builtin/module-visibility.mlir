"builtin.module"() ({
  "builtin.module"() <{sym_name = "a", sym_visibility = "public"}> ({
  ^bb0:
  }) : () -> ()
  "builtin.module"() <{sym_name = "b", sym_visibility = "private"}> ({
  ^bb0:
  }) : () -> ()
  "builtin.module"() <{sym_name = "c", sym_visibility = "nested"}> ({
  ^bb0:
  }) : () -> ()
}) : () -> ()


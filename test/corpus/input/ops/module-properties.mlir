"builtin.module"() <{}> ({
^bb0:
  "builtin.module"() ({
  ^bb0:
  }) {} : () -> ()
}) {foo.version = 2 : i32} : () -> ()

"builtin.module"() ({
  "test.two"() ({
    "test.a"() : () -> ()
  }, {
    "test.b"() : () -> ()
  }) : () -> ()
  "test.empty"() ({
  }) : () -> ()
  "test.mixed"() ({
  }, {
    "test.c"() : () -> ()
  }, {
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "test.region"() ({
    "test.a"() : () -> ()
    "test.b"() : () -> ()
  }) : () -> ()
}) : () -> ()


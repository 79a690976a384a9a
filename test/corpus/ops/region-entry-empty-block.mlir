"builtin.module"() ({
  "test.region"() ({
  ^bb0:
  }) : () -> ()
  "test.region"() ({
  ^bb0(%arg0: i32):
  }) : () -> ()
}) : () -> ()


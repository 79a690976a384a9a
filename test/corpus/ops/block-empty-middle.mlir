"builtin.module"() ({
  "test.cfg"() ({
    "test.end"() : () -> ()
  ^bb1:  // no predecessors
    "test.end"() : () -> ()
  ^bb2(%0: i32):  // no predecessors
    "test.end"() : () -> ()
  }) : () -> ()
}) : () -> ()


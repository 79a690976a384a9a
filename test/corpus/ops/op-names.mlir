"builtin.module"() ({
  "foo.bar.baz"() : () -> ()
  "foo.a_b_1"() : () -> ()
  "nodialect"() : () -> ()
  "Upper.Case"() : () -> ()
  "foo.x$y"() : () -> ()
}) : () -> ()


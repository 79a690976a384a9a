"builtin.module"() ({
  "test.op"() {types = [!foo.bar, !foo.bar_baz, !foo.a.b, !foo.a.b.c, !foo<_x>, !f00<_x1>]} : () -> ()
  %0 = "test.make"() : () -> !foo.bar
}) : () -> ()


"builtin.module"() ({
  "test.op"() {t = !foo.bar<*, ?, @sym, @a::@b, #foo.attr<1>, !foo.t<2>, %v, ^bb, a : b, x = +1, -2, ..., 1.5e-3, a/b, $x, &, |, ~>} : () -> ()
}) : () -> ()


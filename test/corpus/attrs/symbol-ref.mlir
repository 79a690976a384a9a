"builtin.module"() ({
  "test.op"() {a = @foo, b = @foo::@bar, c = @a::@b::@c::@d, d = @"needs quotes", e = @"1st"::@second, f = @_x.y$z, h = @"q\22q", i = [@a, @b::@c]} : () -> ()
}) : () -> ()


"builtin.module"() ({
  "test.op"() {a = @"tab\09", b = @"a b"::@"c\22d", c = @"\C3\A9", d = @"back\\slash", e = @"9", f = @"-", g = @"."} : () -> ()
}) : () -> ()


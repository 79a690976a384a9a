"test.op"() {a = @"foo", b = @"foo"::@"bar", c = @"a.b$c", d = @"a-b", e = @"é", f = @"\41b"} : () -> ()

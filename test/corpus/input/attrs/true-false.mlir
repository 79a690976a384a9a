"test.op"() {a = true, b = false, c = 1 : i1, d = 0 : i1, e = -1 : i1, f = [true, false]} : () -> ()

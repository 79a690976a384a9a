"builtin.module"() ({
  "test.op"() {a = 1 : i2, b = -2 : i2, c = 3 : i3, d = -4 : i3, e = 7 : i4, f = -8 : i4, g = 63 : i7, h = 8388607 : i24} : () -> ()
}) : () -> ()


"test.op"() {a = 5, b = 0x1F, c = 007 : i8, d = 0xFF : i16, e = -0x10 : i32, f = 0xffffffffffffffff : i64, g = 0x7F : index, h = 0 : i1, i = 1 : i1, j = -1 : i1, k = 0x0 : i8} : () -> ()

"test.op"() {a = 255 : i8, b = 128 : i8, c = 4294967295 : i32, d = 18446744073709551615 : i64, e = 3 : i2, f = 15 : i4, g = 65535 : i16, h = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF : i128} : () -> ()

"test.op"() {a = 0x3F800000 : f32, b = 0x40490FDB : f32, c = 0x00000001 : f32, d = 0x80000000 : f32, e = 0x7F7FFFFF : f32, f = 0x00800000 : f32, g = 0x3DCCCCCD : f32} : () -> ()
"test.op"() {a = 0x3FF0000000000000 : f64, b = 0x400921FB54442D18 : f64, c = 0x0000000000000001 : f64, d = 0x8000000000000000 : f64, e = 0x7FEFFFFFFFFFFFFF : f64} : () -> ()
"test.op"() {a = 0x3C00 : f16, b = 0x0001 : f16, c = 0x8000 : f16, d = 0x7BFF : f16, e = 0x3F80 : bf16, f = 0x0001 : bf16, g = 0x7F7F : bf16} : () -> ()

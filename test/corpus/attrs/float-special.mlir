"builtin.module"() ({
  "test.op"() {a = 0x7F800000 : f32, b = 0xFF800000 : f32, c = 0x7FC00000 : f32, d = 0xFFC00000 : f32, e = 0x7F800001 : f32, f = 0x7FC00001 : f32} : () -> ()
  "test.op"() {a = 0x7FF0000000000000 : f64, b = 0xFFF0000000000000 : f64, c = 0x7FF8000000000000 : f64, d = 0x7FF0000000000001 : f64} : () -> ()
  "test.op"() {a = 0x7C00 : f16, b = 0xFC00 : f16, c = 0x7E00 : f16} : () -> ()
  "test.op"() {a = 0x7F80 : bf16, b = 0xFF80 : bf16, c = 0x7FC0 : bf16} : () -> ()
}) : () -> ()


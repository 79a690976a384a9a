"builtin.module"() ({
  "test.op"() {t = !foo.bar<i32>} : () -> ()
  "test.op"() {t = !foo.bar<1, 2, 3>} : () -> ()
  "test.op"() {t = !foo.bar<a = 1, b = [x, (y), {z}]>} : () -> ()
  "test.op"() {t = !foo.fn<(i32, f32) -> i1>} : () -> ()
  "test.op"() {t = !foo.fn<() -> (() -> ())>} : () -> ()
  "test.op"() {t = !foo.tile<4x?xf32>} : () -> ()
  "test.op"() {t = !foo.tile<[4x4], 0xFF>} : () -> ()
  "test.op"() {t = !foo.nest<<a>, <b<c>>>} : () -> ()
  "test.op"() {t = !foo.a.b<c.d>} : () -> ()
  "test.op"() {t = !foo.bar<>} : () -> ()
}) : () -> ()


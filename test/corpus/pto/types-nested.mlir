"builtin.module"() ({
  "test.op"() {t = (!pto.tile_buf<vec, 32x32xf32>, !pto.ptr<f32, gm>) -> !pto.tile_buf<vec, 32x32xf32>} : () -> ()
  "test.op"() {t = (!pto.pipe) -> ((!pto.tile_buf<vec, 32x32xf32>) -> !pto.pipe)} : () -> ()
  "test.op"() {t = tuple<!pto.tile_buf<vec, 32x32xf32>, tuple<!pto.ptr<i8, ub>>>} : () -> ()
  "test.op"() {t = () -> (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>)} : () -> ()
  "test.op"() {t = tensor<4xf32, #pto.layout<nd>>} : () -> ()
  "test.op"() {t = [!pto.tile_buf<vec, 32x32xf32>, !pto.async_event]} : () -> ()
  "test.op"() {t = {a = #pto<cmp eq>, b = [#pto.pipe<PIPE_V>]}} : () -> ()
}) : () -> ()


"builtin.module"() ({
  "test.op"() {t = !pto.vreg<64xf32>} : () -> ()
  "test.op"() {t = !pto.vreg<128x!pto.hif8>} : () -> ()
  "test.op"() {t = !pto.mask<b8>} : () -> ()
  "test.op"() {t = !pto.align} : () -> ()
  "test.op"() {t = !pto.vmi.vreg<256xf32, #pto.vmi.layout<contiguous>>} : () -> ()
  "test.op"() {t = !pto.ptr2<f32>} : () -> ()
  "test.op"() {t = !pto.tile_buffer<vec, 4x4xf32>} : () -> ()
  "test.op"() {t = !pto.fn<(i32) -> !pto.mask<b16>>} : () -> ()
  "test.op"() {t = !pto<"quoted" x>} : () -> ()
  "test.op"() {t = (!pto.vreg<64xf32>, !pto.mask<b32>) -> !pto.align} : () -> ()
  "test.op"() {t = tuple<!pto.vreg<64xi32>, !pto.ptr<i32, ub>>} : () -> ()
  "test.op"() {a = #pto.layout_map<[0, 1], {x = "}>"}>} : () -> ()
  "test.op"() {a = #pto<new_enum value>} : () -> ()
  "test.op"() {a = #pto<round_mode2 RINT>} : () -> ()
  "test.op"() {a = #pto.unit} : () -> ()
  "test.op"() {a = #pto<"text" -> 1>} : () -> ()
  "test.op"() {a = [#pto.vmi.layout<contiguous>, #pto<cmp eq>, #pto.new<x>]} : () -> ()
  %0 = "pto.new_op"() <{a = #pto.new<x>, b = #pto<cmp lt>, operandSegmentSizes = array<i32>}> {c = #pto<new y>} : () -> !pto.vreg<64xf32>
  %1:2 = "pto.pair"(%0) : (!pto.vreg<64xf32>) -> (!pto.mask<b32>, !pto.tile_buf<vec, 8x8xf32>)
  "pto.known.not"(%1#1, %1#0) ({
  ^bb0(%arg0: !pto.align):
    "pto.yield"(%arg0) : (!pto.align) -> ()
  }, {
  }) : (!pto.tile_buf<vec, 8x8xf32>, !pto.mask<b32>) -> ()
}) {"pto.device-spec" = "Ascend950", pto.target_arch = "a5"} : () -> ()


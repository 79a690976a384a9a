"builtin.module"() ({
  "test.op"() {t = !pto.pipe} : () -> ()
  "test.op"() {t = !pto.async_session} : () -> ()
  "test.op"() {t = !pto.async_event} : () -> ()
  "test.op"() {t = !pto.local_array<4xf32>} : () -> ()
  "test.op"() {t = !pto.local_array<4x8xi16>} : () -> ()
  "test.op"() {t = !pto.local_array<2x3x4xbf16>} : () -> ()
  "test.op"() {t = !pto.eventid_array<1>} : () -> ()
  "test.op"() {t = !pto.eventid_array<4>} : () -> ()
}) : () -> ()


"builtin.module"() ({
  "test.op"() {t = () -> ()} : () -> ()
  "test.op"() {t = (i32) -> ()} : () -> ()
  "test.op"() {t = () -> i32} : () -> ()
  "test.op"() {t = () -> (i32, f32)} : () -> ()
  "test.op"() {t = (i32, f32) -> i32} : () -> ()
  "test.op"() {t = (i32, f32, index) -> (i1, i1)} : () -> ()
}) : () -> ()


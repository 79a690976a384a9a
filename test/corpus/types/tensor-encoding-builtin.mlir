"builtin.module"() ({
  "test.op"() {t = tensor<4xf32, "layout">} : () -> ()
  "test.op"() {t = tensor<4x?xf32, 1 : i32>} : () -> ()
  "test.op"() {t = tensor<f32, [1, 2]>} : () -> ()
  "test.op"() {t = tensor<8xi8, {block = 4 : i64, order = "row"}>} : () -> ()
  "test.op"() {t = tensor<8xi8, 7 : i64>} : () -> ()
  "test.op"() {t = tensor<8xi8, unit>} : () -> ()
  "test.op"() {t = tensor<8xi8, f32>} : () -> ()
}) : () -> ()


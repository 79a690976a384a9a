"builtin.module"() ({
  "test.op"() {t = vector<[4]xf32>} : () -> ()
  "test.op"() {t = vector<[4]x8xf32>} : () -> ()
  "test.op"() {t = vector<2x[16]xi8>} : () -> ()
  "test.op"() {t = vector<2x[4]x8xi32>} : () -> ()
  "test.op"() {t = vector<[2]x[2]xf64>} : () -> ()
  "test.op"() {t = vector<[1]x3x[5]x7xindex>} : () -> ()
}) : () -> ()


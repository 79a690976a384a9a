"builtin.module"() ({
  "test.op"() {t = vector<f32>, u = vector<i1>, v = vector<index>} : () -> ()
}) : () -> ()


"builtin.module"() ({
  "test.op"() {m = affine_map<(d0, d1) -> (d1, d0)>, s = affine_set<(d0) : (d0 >= 0)>, t = memref<4x8xf32, affine_map<(d0, d1) -> (d1, d0)>>} : () -> ()
}) : () -> ()

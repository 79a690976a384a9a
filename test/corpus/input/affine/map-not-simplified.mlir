"test.op"() {m = affine_map<(d0, d1) -> ((d0 + 1) + (d1 + 2))>} : () -> ()

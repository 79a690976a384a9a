#map = affine_map<(d0)[s0, s1] -> ((d0 * s0) * s1, (d0 * s0) mod s1, (d0 + s0) floordiv (s1 + 1))>
"builtin.module"() ({
  "test.op"() {m = #map} : () -> ()
}) : () -> ()


#map = affine_map<(d0)[s0] -> (d0 + s0)>
#map1 = affine_map<()[s0, s1] -> (s0 * s1)>
#map2 = affine_map<(d0, d1)[s0, s1, s2] -> (d0 * s0 + d1 * s1 + s2)>
"builtin.module"() ({
  "test.op"() {m = #map} : () -> ()
  "test.op"() {m = #map1} : () -> ()
  "test.op"() {m = #map2} : () -> ()
}) : () -> ()


#map = affine_map<(d0, d1) -> (d0 + d1, d0 - d1, d0 * 2, d0 mod 3, d0 floordiv 4, d0 ceildiv 5)>
#map1 = affine_map<(d0)[s0] -> (d0 mod s0, d0 floordiv s0, d0 ceildiv s0, d0 * s0)>
"builtin.module"() ({
  "test.op"() {m = #map} : () -> ()
  "test.op"() {m = #map1} : () -> ()
}) : () -> ()


#map = affine_map<(d0, d1) -> ((d0 + d1) * 2)>
#map1 = affine_map<(d0, d1) -> ((d0 + d1) mod 8, (d0 * 2) floordiv 3, (d0 mod 4) * 16)>
#map2 = affine_map<(d0, d1) -> (d0 * 2 + d1 * 3 + 4, (d0 + 1) ceildiv 2)>
#map3 = affine_map<(d0, d1, d2) -> (((d0 * 8 + d1) floordiv 16) * 32 + d2 mod 4)>
"builtin.module"() ({
  "test.op"() {m = #map} : () -> ()
  "test.op"() {m = #map1} : () -> ()
  "test.op"() {m = #map2} : () -> ()
  "test.op"() {m = #map3} : () -> ()
}) : () -> ()


#map = affine_map<(d0, d1) -> (d0 - 1)>
#map1 = affine_map<(d0, d1) -> (-d0)>
#map2 = affine_map<(d0, d1) -> (d0 - d1 * 2)>
#map3 = affine_map<(d0, d1) -> (-d0 + d1)>
#map4 = affine_map<(d0, d1)[s0] -> (-d0 + s0 - 1)>
#map5 = affine_map<(d0, d1) -> (d0 - (d1 + 3))>
#map6 = affine_map<(d0, d1) -> (-(d0 + d1))>
#map7 = affine_map<(d0, d1) -> (d0 * -3 + d1)>
#map8 = affine_map<() -> (-7)>
#map9 = affine_map<(d0, d1) -> (d0 mod 4 - d1 floordiv 2)>
#map10 = affine_map<(d0, d1)[s0] -> (-(d0 * s0))>
#map11 = affine_map<(d0, d1)[s0] -> (d1 - d0 * s0)>
"builtin.module"() ({
  "test.op"() {m = #map} : () -> ()
  "test.op"() {m = #map1} : () -> ()
  "test.op"() {m = #map2} : () -> ()
  "test.op"() {m = #map3} : () -> ()
  "test.op"() {m = #map4} : () -> ()
  "test.op"() {m = #map5} : () -> ()
  "test.op"() {m = #map6} : () -> ()
  "test.op"() {m = #map7} : () -> ()
  "test.op"() {m = #map8} : () -> ()
  "test.op"() {m = #map9} : () -> ()
  "test.op"() {m = #map10} : () -> ()
  "test.op"() {m = #map11} : () -> ()
}) : () -> ()


#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d1, d0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map3 = affine_map<() -> ()>
#map4 = affine_map<(d0) -> ()>
#map5 = affine_map<() -> (5)>
"builtin.module"() ({
  "test.op"() {m = #map} : () -> ()
  "test.op"() {m = #map1} : () -> ()
  "test.op"() {m = #map2} : () -> ()
  "test.op"() {m = #map3} : () -> ()
  "test.op"() {m = #map4} : () -> ()
  "test.op"() {m = #map5} : () -> ()
}) : () -> ()


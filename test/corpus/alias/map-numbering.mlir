#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0)>
#set = affine_set<(d0) : (d0 >= 0)>
#set1 = affine_set<(d0) : (d0 == 0)>
"builtin.module"() ({
  "test.op"() {m = #map} : () -> ()
  "test.op"() {m = #map1, n = #map} : () -> ()
  "test.op"() {m = #map2, s = #set} : () -> ()
  "test.op"() {s = #set1, t = #map3} : () -> ()
}) : () -> ()


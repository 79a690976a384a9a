#map = affine_map<(d0) -> (d0 + 3)>
#map1 = affine_map<(d0) -> (d0 + 2)>
#map2 = affine_map<(d0) -> (d0 + 1)>
"builtin.module"() ({
  "test.op"() {B = #map, a = #map1, z = #map2} : () -> ()
}) : () -> ()


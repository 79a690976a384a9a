#map = affine_map<(d0) -> (d0 + 2)>
#map1 = affine_map<(d0) -> (d0 + 3)>
"builtin.module"() ({
  "test.op"() <{p = affine_map<(d0) -> (d0 + 1)>}> {d = #map} : () -> ()
  "foo.op"() <{a = affine_map<(d0) -> (d0 + 4)>}> {b = #map1} : () -> ()
}) : () -> ()


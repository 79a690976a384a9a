#distinct = distinct[0]<1 : i32>
#map = affine_map<(d0) -> (d0 + 2)>
"builtin.module"() ({
  "foo.op"() <{p = affine_map<(d0) -> (d0 + 1)>, t = memref<4xf32, affine_map<(d0) -> (d0 * 2)>>}> {a = #map} : () -> ()
  "foo.op"() <{l = loc("x"("y")), p = #map, q = [affine_set<(d0) : (d0 >= 0)>]}> : () -> ()
  "foo.op"() <{d = #distinct}> {d = #distinct} : () -> ()
  "foo.op"() <{d = distinct[1]<1 : i32>}> : () -> ()
}) : () -> ()


#map = affine_map<(d0) -> (d0 * 2)>
#map1 = affine_map<(d0) -> (d0 * 3)>
"builtin.module"() ({
  "test.a"() {m = #map} : () -> () loc(#loc1)
  "test.b"() {m = #map1} : () -> () loc(#loc4)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)
#loc1 = loc("a.py":1:1)
#loc2 = loc("a.py":2:1)
#loc3 = loc("b")
#loc4 = loc(fused<#map>[#loc2, #loc3])


#loc2 = loc("y")
#map = affine_map<(d0) -> (d0)>
#loc4 = loc("n"(#loc2))
"builtin.module"() ({
  "test.a"() : () -> () loc(#loc5)
  "test.b"() {l = #loc4, m = #map} : () -> () loc(#loc3)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)
#loc1 = loc("x")
#loc3 = loc("z")
#loc5 = loc(fused<#map>[#loc1, #loc4])


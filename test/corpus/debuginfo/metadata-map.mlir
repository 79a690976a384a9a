"builtin.module"() ({
  "test.a"() : () -> () loc(#loc2)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)
#loc1 = loc("a.py":1:1)
#map = affine_map<(d0) -> (d0 + 1)>
#loc2 = loc(fused<#map>[#loc1])


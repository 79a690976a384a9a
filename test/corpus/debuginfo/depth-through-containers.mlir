"builtin.module"() ({
  "test.a"() : () -> () loc(#loc7)
  "test.b"() : () -> () loc(#loc4)
  "test.c"() : () -> () loc(#loc6)
  "test.d"() : () -> () loc(#loc5)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)
#loc1 = loc("x")
#loc2 = loc("y")
#loc3 = loc("z")
#map = affine_map<(d0) -> (d0)>
#loc4 = loc("n"(#loc2))
#loc5 = loc("q"(#loc1))
#loc6 = loc(fused[#loc4, #loc3])
#loc7 = loc(fused<[[[#map]]]>[#loc1])


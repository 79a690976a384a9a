"builtin.module"() ({
  "test.a"() : () -> () loc(#loc6)
  "test.b"() : () -> () loc(#loc1)
  "test.c"() : () -> () loc(#loc4)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)
#loc1 = loc("a.py":1:2)
#loc2 = loc("b.py":3:4)
#loc3 = loc("c")
#loc4 = loc("callee"(#loc1))
#loc5 = loc(fused[#loc2, #loc3])
#loc6 = loc(callsite(#loc4 at #loc5))


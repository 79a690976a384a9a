"builtin.module"() ({
  "test.op"() : () -> () loc(#loc1)
  "test.op"() : () -> () loc(#loc2)
  "test.op"() : () -> () loc(#loc2)
  "test.op"() : () -> () loc(#loc4)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)
#loc1 = loc("only.py":1:1)
#loc2 = loc("a.py":1:1)
#loc3 = loc(unknown)
#loc4 = loc(fused<"m">[#loc3])


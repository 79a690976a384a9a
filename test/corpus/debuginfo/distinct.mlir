#distinct1 = distinct[0]<"attr">
"builtin.module"() ({
  "test.op"() {d = #distinct1} : () -> () loc(#loc3)
  "test.op"() : () -> () loc(#loc4)
  "test.op"() : () -> () loc(#loc5)
}) : () -> () loc(#loc)
#distinct = distinct[1]<"meta">
#loc = loc("<stdin>":0:0)
#loc1 = loc("x")
#loc2 = loc("y")
#loc3 = loc(fused<#distinct>[#loc1])
#loc4 = loc(fused<#distinct>[#loc2])
#loc5 = loc(fused<distinct[2]<>>[#loc2])


#loc = loc("a.mlir":0:0)
#loc1 = loc("a.mlir":1:1)
#loc2 = loc(callsite(#loc1 at "main"))
"builtin.module"() ({
  "test.op"() : () -> () loc(#loc1)
  "test.op"() : () -> () loc(#loc2)
}) : () -> () loc(#loc)
#loc3 = loc(fused<{a = 1 : i32}>["x", #loc1])

#loc1 = loc(unknown)
#loc2 = loc("x")
#loc3 = loc("a")
#loc4 = loc("b")
#loc5 = loc(callsite(#loc3 at #loc4))
"builtin.module"() ({
  "test.a"() {l = [#loc2, #loc1], m = {k = #loc5}} : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)


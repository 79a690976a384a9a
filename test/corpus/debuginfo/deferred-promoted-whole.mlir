#loc1 = loc("g")
#loc2 = loc("h")
#loc3 = loc("i")
#loc4 = loc("j")
#loc5 = loc("f"(#loc1))
#loc6 = loc(fused<"m">[#loc2, #loc3])
#loc7 = loc("n"(#loc4))
#loc8 = loc(callsite(#loc5 at #loc6))
"builtin.module"() ({
  "test.a"() : () -> () loc(#loc8)
  "test.b"() {l = #loc8} : () -> () loc(#loc4)
  "test.c"() ({
  ^bb0(%arg0: i32 loc("n"(#loc4))):
    "test.end"() : () -> () loc(#loc7)
  }) : () -> () loc(#loc7)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)


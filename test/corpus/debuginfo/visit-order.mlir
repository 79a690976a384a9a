#loc2 = loc("arg0")
#loc3 = loc("arg1")
#loc5 = loc("attr-inner")
#loc8 = loc("late-arg")
#loc10 = loc("second-region")
#loc11 = loc("attr-outer")
"builtin.module"() ({
  "test.op"() ({
  ^bb0(%arg1: i32 loc("arg0"), %arg2: i32 loc("arg1")):
    "test.inner"() {l = #loc5} : () -> () loc(#loc4)
    "test.jump"()[^bb1] : () -> () loc(#loc6)
  ^bb1:  // pred: ^bb0
    "test.end"() : () -> () loc(#loc7)
  ^bb2(%0: i32 loc("late-arg")):  // no predecessors
    "test.end"() : () -> () loc(#loc9)
  }, {
  ^bb0(%arg0: i32 loc("second-region")):
    "test.end"() : () -> () loc(#loc7)
  }) {l = #loc11} : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)
#loc1 = loc("outer")
#loc4 = loc("inner")
#loc6 = loc("jump")
#loc7 = loc("end")
#loc9 = loc("end2")


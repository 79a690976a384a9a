#loc1 = loc("k.py":10:1)
"builtin.module"() ({
  "func.func"() <{function_type = (f32) -> f32, sym_name = "outer"}> ({
  ^bb0(%arg0: f32 loc("k.py":10:1)):
    %0 = "math.exp"(%arg0) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32 loc(#loc7)
    %1 = "math.exp"(%0) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32 loc(#loc9)
    "func.return"(%1) : (f32) -> () loc(#loc6)
  }) : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)
#loc2 = loc("k.py":2:10)
#loc3 = loc("k.py":11:7)
#loc4 = loc("k.py":5:3)
#loc5 = loc("k.py":12:7)
#loc6 = loc("k.py":13:3)
#loc7 = loc(callsite(#loc2 at #loc3))
#loc8 = loc(callsite(#loc4 at #loc5))
#loc9 = loc(callsite(#loc2 at #loc8))


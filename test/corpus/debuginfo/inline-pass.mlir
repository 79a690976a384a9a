#loc2 = loc("x")
"builtin.module"() ({
  "func.func"() <{function_type = (f32) -> f32, sym_name = "main"}> ({
  ^bb0(%arg0: f32 loc("x")):
    %0 = "math.exp"(%arg0) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32 loc(#loc7)
    %1 = "math.exp"(%0) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32 loc(#loc8)
    "func.return"(%1) : (f32) -> () loc(#loc6)
  }) : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)
#loc1 = loc("main.py":4:1)
#loc3 = loc("lib.py":2:3)
#loc4 = loc("main.py":5:5)
#loc5 = loc("main.py":6:5)
#loc6 = loc("main.py":7:5)
#loc7 = loc(callsite(#loc3 at #loc4))
#loc8 = loc(callsite(#loc3 at #loc5))


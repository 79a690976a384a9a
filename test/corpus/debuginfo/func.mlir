#loc2 = loc("k.py":1:9)
#loc3 = loc("k.py":1:12)
#loc6 = loc("x"(#loc2))
#loc7 = loc("y"(#loc3))
"builtin.module"() ({
  "func.func"() <{function_type = (f32, f32) -> f32, sym_name = "add"}> ({
  ^bb0(%arg0: f32 loc("x"(#loc2)), %arg1: f32 loc("y"(#loc3))):
    %0 = "arith.addf"(%arg0, %arg1) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc4)
    "func.return"(%0) : (f32) -> () loc(#loc5)
  }) : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("k.py":0:0)
#loc1 = loc("k.py":1:1)
#loc4 = loc("k.py":2:10)
#loc5 = loc("k.py":2:3)


#loc2 = loc("x")
#loc3 = loc("a.py":1:2)
#loc4 = loc(unknown)
"builtin.module"() ({
  "test.region"() ({
  ^bb0(%arg0: i32 loc("x"), %arg1: f32 loc("a.py":1:2), %arg2: i8 loc(unknown)):
    "test.use"(%arg0) : (i32) -> () loc(#loc5)
  }) : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)
#loc1 = loc("a.py":7:8)
#loc5 = loc("a.py":5:6)


#loc1 = loc("f.py":1:1)
#loc2 = loc("a"(#loc1))
#loc3 = loc("b"(#loc1))
"builtin.module"() ({
  "test.op"() ({
  ^bb0(%arg0: i32 loc("a"(#loc1)), %arg1: i32 loc("b"(#loc1)), %arg2: i32 loc("f.py":1:1)):
    "test.end"() : () -> () loc(#loc1)
  }) : () -> () loc(#loc2)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)


#loc2 = loc("f.py":1:11)
#loc6 = loc("f.py":5:12)
"builtin.module"() ({
  "func.func"() <{function_type = (i32) -> i32, sym_name = "first"}> ({
  ^bb0(%arg1: i32 loc("f.py":1:11)):
    %1 = "test.x"(%arg1) : (i32) -> i32 loc(#loc3)
    "func.return"(%1) : (i32) -> () loc(#loc4)
  }) : () -> () loc(#loc1)
  "func.func"() <{function_type = (i32) -> i32, sym_name = "second"}> ({
  ^bb0(%arg0: i32 loc("f.py":5:12)):
    %0 = "test.x"(%arg0) : (i32) -> i32 loc(#loc7)
    "func.return"(%0) : (i32) -> () loc(#loc8)
  }) : () -> () loc(#loc5)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)
#loc1 = loc("f.py":1:1)
#loc3 = loc("f.py":2:3)
#loc4 = loc("f.py":3:3)
#loc5 = loc("f.py":5:1)
#loc7 = loc("f.py":6:3)
#loc8 = loc("f.py":7:3)


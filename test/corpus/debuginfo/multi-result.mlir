"builtin.module"() ({
  %0:2 = "test.pair"() : () -> (i32, i32) loc(#loc1)
  "test.use"(%0#1) : (i32) -> () loc(#loc2)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)
#loc1 = loc("a.py":1:1)
#loc2 = loc("a.py":2:1)


"builtin.module"() ({
  "test.a"() : () -> () loc(#loc1)
  "test.b"() : () -> () loc(#loc1)
  "test.c"() : () -> () loc(#loc2)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)
#loc1 = loc("a.py":1:1)
#loc2 = loc("a.py":2:1)


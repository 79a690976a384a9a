"builtin.module"() ({
  "test.a"() ({
    "test.inner"() : () -> () loc(#loc2)
  }) : () -> () loc(#loc1)
  "test.b"() : () -> () loc(#loc3)
}) : () -> () loc(#loc)
#loc = loc("a.py":1:1)
#loc1 = loc("a.py":2:1)
#loc2 = loc("a.py":3:1)
#loc3 = loc("a.py":4:1)


"builtin.module"() ({
  "test.op"() <{p = 1 : i32}> ({
    "test.inner"() : () -> () loc(#loc2)
  }) {q = 2 : i32} : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)
#loc1 = loc("a.py":1:1)
#loc2 = loc("a.py":2:1)


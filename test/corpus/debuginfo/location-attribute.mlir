#loc1 = loc("a.py":1:1)
#loc3 = loc("b.py":1:1)
"builtin.module"() ({
  "test.a"() {l = #loc1} : () -> () loc(#loc1)
  "test.b"() {l = #loc3} : () -> () loc(#loc2)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)
#loc2 = loc("a.py":2:1)


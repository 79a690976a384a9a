"builtin.module"() ({
  "test.op"() : () -> () loc(#loc1)
  "test.op"() : () -> () loc(#loc2)
  "test.op"() : () -> () loc(#loc3)
  "test.op"() : () -> () loc(#loc4)
  "test.op"() : () -> () loc(#loc5)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)
#loc1 = loc("a.py":1:2)
#loc2 = loc("a.py":0:0)
#loc3 = loc("/home/u/src/dir with space/b.py":4294967295:65535)
#loc4 = loc("q\22uote\\.py":3:4)
#loc5 = loc("-":1:1)


#loc = loc("f.mlir":1:2)
#loc1 = loc(unknown)
#loc2 = loc("name")
#loc3 = loc("a")
#loc4 = loc("b")
#loc5 = loc(callsite(#loc3 at #loc4))
"builtin.module"() ({
  "test.op"() {a = #loc, b = #loc1, c = #loc2, d = #loc5} : () -> ()
}) : () -> ()


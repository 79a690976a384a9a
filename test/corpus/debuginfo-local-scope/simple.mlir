"builtin.module"() ({
  "test.a"() : () -> () loc("a.py":1:1)
  "test.b"() : () -> () loc(callsite("callee" at fused<"m">["a", "b.py":1:2]))
  "test.c"() {l = loc("x"), m = affine_map<(d0) -> (d0)>} : () -> () loc(unknown)
  "test.region"() ({
  ^bb0(%arg0: i32 loc("arg")):
    "test.end"() : () -> () loc("name"("c.py":3:4))
  }) : () -> () loc(unknown)
}) : () -> () loc("<stdin>":0:0)

"test.op"() : () -> () loc(unknown)
"test.op"() : () -> () loc("f.py":10:5)
"test.op"() : () -> () loc("name")
"test.op"() : () -> () loc("name"("f.py":1:2))
"test.op"() : () -> () loc(callsite("callee" at "caller"("main.py":3:4)))
"test.op"() : () -> () loc(fused["a", "b":1:1])
"test.op"() : () -> () loc(fused<"meta">["a", unknown])
"test.region"() ({
^bb0(%arg0: i32 loc("x"), %arg1: f32 loc("f.py":1:1)):
  "test.use"(%arg0) : (i32) -> () loc(#l)
}) : () -> () loc(#l)
#l = loc("late.py":7:8)

#x = loc("x"("a.py":1:1))
"test.region"() ({
^bb0(%a: i32 loc(#x), %b: i32 loc(#y)):
  "test.use"(%b, %a) : (i32, i32) -> () loc(#x)
}) : () -> () loc(#y)
#y = loc("a.py":2:2)

#loc1 = loc("a.py":1:1)
#loc2 = loc("cond")
#loc4 = loc("a.py":3:1)
#loc6 = loc(unknown)
#loc8 = loc("val"(#loc1))
"builtin.module"() ({
  "func.func"() <{function_type = (i1, i32) -> i32, sym_name = "f"}> ({
  ^bb0(%arg0: i1 loc("cond"), %arg1: i32 loc("val"(#loc1))):
    "cf.cond_br"(%arg0, %arg1, %arg1)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (i1, i32, i32) -> () loc(#loc3)
  ^bb1(%0: i32 loc("a.py":3:1)):  // pred: ^bb0
    "cf.br"(%0)[^bb2] : (i32) -> () loc(#loc5)
  ^bb2(%1: i32 loc(unknown)):  // 2 preds: ^bb0, ^bb1
    "func.return"(%1) : (i32) -> () loc(#loc7)
  }) : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)
#loc3 = loc("a.py":2:3)
#loc5 = loc("a.py":3:5)
#loc7 = loc("a.py":4:1)


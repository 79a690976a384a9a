#loc2 = loc("k.py":4:8)
#loc3 = loc("k.py":4:11)
#loc7 = loc("k.py":7:7)
#loc8 = loc("k.py":6:9)
#loc12 = loc("x"(#loc2))
#loc13 = loc("n"(#loc3))
#loc16 = loc("acc"(#loc7))
"builtin.module"() ({
  "func.func"() <{function_type = (memref<?xf32>, index) -> f32, sym_name = "sum"}> ({
  ^bb0(%arg0: memref<?xf32> loc("x"(#loc2)), %arg1: index loc("n"(#loc3))):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index loc(#loc4)
    %1 = "arith.constant"() <{value = 1 : index}> : () -> index loc(#loc4)
    %2 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32 loc(#loc14)
    %3 = "scf.for"(%0, %arg1, %1, %2) ({
    ^bb0(%arg2: index loc("k.py":6:9), %arg3: f32 loc("acc"(#loc7))):
      %4 = "memref.load"(%arg0, %arg2) : (memref<?xf32>, index) -> f32 loc(#loc9)
      %5 = "arith.addf"(%arg3, %4) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32 loc(#loc17)
      "scf.yield"(%5) : (f32) -> () loc(#loc7)
    }) : (index, index, index, f32) -> f32 loc(#loc15)
    "func.return"(%3) : (f32) -> () loc(#loc11)
  }) : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("k.py":0:0)
#loc1 = loc("k.py":4:1)
#loc4 = loc(unknown)
#loc5 = loc("k.py":5:8)
#loc6 = loc("k.py":6:5)
#loc9 = loc("k.py":7:14)
#loc10 = loc("lib.py":20:3)
#loc11 = loc("k.py":8:5)
#loc14 = loc("acc"(#loc5))
#loc15 = loc(fused[#loc6, #loc7])
#loc17 = loc(callsite(#loc10 at #loc7))


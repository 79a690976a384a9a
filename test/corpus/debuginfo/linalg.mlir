#loc2 = loc("a")
#loc3 = loc("o")
#loc5 = loc("m.py":4:1)
#loc6 = loc(unknown)
#map = affine_map<(d0) -> (d0)>
#loc10 = loc("x"(#loc5))
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>, sym_name = "f"}> ({
  ^bb0(%arg0: tensor<4xf32> loc("a"), %arg1: tensor<4xf32> loc("o")):
    %0 = "linalg.generic"(%arg0, %arg1) <{indexing_maps = [#map, #map], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg2: f32 loc("x"(#loc5)), %arg3: f32 loc(unknown)):
      %1 = "math.exp"(%arg2) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32 loc(#loc7)
      "linalg.yield"(%1) : (f32) -> () loc(#loc8)
    }) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32> loc(#loc4)
    "func.return"(%0) : (tensor<4xf32>) -> () loc(#loc9)
  }) : () -> () loc(#loc1)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)
#loc1 = loc("m.py":2:1)
#loc4 = loc("m.py":3:1)
#loc7 = loc("m.py":5:1)
#loc8 = loc("m.py":6:1)
#loc9 = loc("m.py":7:1)


#loc = loc("x")
#loc1 = loc("y")
#loc2 = loc("z")
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> (d0 + 4)>
#loc3 = loc("n"(#loc1))
#loc4 = loc("q"(#loc))
#loc5 = loc(fused<[[1 : i32]]>[#loc])
#loc6 = loc(fused[#loc3, #loc2])
#loc7 = loc(fused<memref<4xf32, #map1>>[#loc])
#loc8 = loc(fused<[[[#map]]]>[#loc])
"builtin.module"() ({
  "test.op"() {a = #loc8, b = #loc3, c = #loc6, d = #loc4, e = #loc7, f = #loc5} : () -> ()
}) : () -> ()


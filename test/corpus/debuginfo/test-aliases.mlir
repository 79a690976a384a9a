!test_tuple = tuple<!test.smpla>
#loc2 = loc("nested")
#loc3 = loc("test.mlir":10:8)
#loc6 = loc(fused<#loc2>[#loc3])
#loc9 = loc(fused<!test_tuple>[#loc3])
"builtin.module"() ({
  "test.op"() {alias_test = #loc6} : () -> () loc(#loc1)
  "test.op"() {alias_test = #loc9} : () -> () loc(#loc7)
  "test.op"() : () -> () loc(#loc8)
}) : () -> () loc(#loc)
#loc = loc("<stdin>":0:0)
#loc1 = loc("<stdin>":1:1)
#loc4 = loc("alias_test:trailing_digit")
#loc5 = loc("x")
#test2Ealias = "alias_test:dot_in_name"
#test_encoding = "alias_test:tensor_encoding"
#loc7 = loc(fused<#test2Ealias>[#loc4])
#loc8 = loc(fused<#test_encoding>[#loc5])


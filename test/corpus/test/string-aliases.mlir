#_0_test_alias = "alias_test:prefixed_digit"
#test2Ealias = "alias_test:dot_in_name"
#test_alias0_ = "alias_test:trailing_digit"
#test_alias_conflict0_ = "alias_test:sanitize_conflict_a"
#test_alias_conflict0_1 = "alias_test:sanitize_conflict_b"
#test_encoding = "alias_test:tensor_encoding"
#test_encoding1 = "alias_test:tensor_encoding" : i32
"builtin.module"() ({
  "test.op"() {alias_test = #test2Ealias} : () -> ()
  "test.op"() {alias_test = #test_alias0_, t = #_0_test_alias} : () -> ()
  "test.op"() {alias_test = [#test_alias_conflict0_, #test_alias_conflict0_1]} : () -> ()
  %0 = "test.op"() {alias_test = "alias_test:large_tuple"} : () -> tensor<32xf32, #test_encoding>
  "test.op"() {attr = #test.conditional_alias<#test_encoding>, b = #test_encoding1} : () -> ()
  "test.op"() {attr = #test.conditional_alias<goodbye>, x = [#test.conditional_alias<#test2Ealias>]} : () -> ()
  "test.op"() {"alias_test:dot_in_name" = #test2Ealias, s = dense<"alias_test:dot_in_name"> : tensor<1x!test.smpla>, y = @"alias_test:dot_in_name"} : () -> ()
}) : () -> ()


#distinct = distinct[0]<42 : i32>
#distinct1 = distinct[1]<42 : i32>
#distinct2 = distinct[2]<"s">
#distinct3 = distinct[3]<f32>
#distinct4 = distinct[4]<@sym>
#distinct5 = distinct[5]<#distinct4>
"builtin.module"() ({
  "test.op"() {a = #distinct, b = #distinct1, c = #distinct} : () -> ()
  "test.op"() {a = distinct[6]<>, b = distinct[7]<>} : () -> ()
  "test.op"() {a = #distinct2, b = [#distinct3, #distinct2], c = #distinct5} : () -> ()
}) : () -> ()


#extern = #ml_program.extern : tensor<4xi32>
#extern1 = #ml_program.extern
"builtin.module"() ({
  %0 = "foo.type"() {a = !ml_program.token, b = [!ml_program.token]} : () -> !ml_program.token
  "foo.attr"() <{p = #extern}> {a = #extern, b = {c = #extern}} : () -> ()
  "foo.attr"() <{p = #extern1}> {a = #extern1, b = {c = #extern1}} : () -> ()
}) : () -> ()


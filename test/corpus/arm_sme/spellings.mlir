"builtin.module"() ({
  "foo.attr"() <{p = #arm_sme.type_size<word>}> {a = #arm_sme.type_size<word>, b = {c = #arm_sme.type_size<word>}} : () -> ()
  "foo.attr"() <{p = #arm_sme.layout<vertical>}> {a = #arm_sme.layout<vertical>, b = {c = #arm_sme.layout<vertical>}} : () -> ()
}) : () -> ()


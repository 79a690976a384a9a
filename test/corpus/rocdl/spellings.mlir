"builtin.module"() ({
  "foo.attr"() <{p = #rocdl.target<O = 1, flags = {wave64}>}> {a = #rocdl.target<O = 1, flags = {wave64}>, b = {c = #rocdl.target<O = 1, flags = {wave64}>}} : () -> ()
}) : () -> ()


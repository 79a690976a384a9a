"builtin.module"() ({
  "foo.attr"() <{p = #ub.poison}> {a = #ub.poison, b = {c = #ub.poison}} : () -> ()
}) : () -> ()


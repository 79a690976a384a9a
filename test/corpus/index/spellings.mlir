"builtin.module"() ({
  "foo.attr"() <{p = #index<cmp_predicate eq>}> {a = #index<cmp_predicate eq>, b = {c = #index<cmp_predicate eq>}} : () -> ()
}) : () -> ()


"builtin.module"() ({
  "foo.attr"() <{p = #arith.fastmath<fast>}> {a = #arith.fastmath<fast>, b = {c = #arith.fastmath<fast>}} : () -> ()
  "foo.attr"() <{p = #arith.fastmath<nnan,contract>}> {a = #arith.fastmath<nnan,contract>, b = {c = #arith.fastmath<nnan,contract>}} : () -> ()
  "foo.attr"() <{p = #arith.overflow<nsw, nuw>}> {a = #arith.overflow<nsw, nuw>, b = {c = #arith.overflow<nsw, nuw>}} : () -> ()
}) : () -> ()


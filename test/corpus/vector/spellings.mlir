"builtin.module"() ({
  "foo.attr"() <{p = #vector.kind<add>}> {a = #vector.kind<add>, b = {c = #vector.kind<add>}} : () -> ()
  "foo.attr"() <{p = #vector.kind<minnumf>}> {a = #vector.kind<minnumf>, b = {c = #vector.kind<minnumf>}} : () -> ()
  "foo.attr"() <{p = #vector.iterator_type<reduction>}> {a = #vector.iterator_type<reduction>, b = {c = #vector.iterator_type<reduction>}} : () -> ()
  "foo.attr"() <{p = #vector.punctuation<comma>}> {a = #vector.punctuation<comma>, b = {c = #vector.punctuation<comma>}} : () -> ()
}) : () -> ()


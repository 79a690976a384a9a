"builtin.module"() ({
  "foo.attr"() <{p = #linalg.binary_fn<sub>}> {a = #linalg.binary_fn<sub>, b = {c = #linalg.binary_fn<sub>}} : () -> ()
  "foo.attr"() <{p = #linalg.type_fn<cast_unsigned>}> {a = #linalg.type_fn<cast_unsigned>, b = {c = #linalg.type_fn<cast_unsigned>}} : () -> ()
  "foo.attr"() <{p = #linalg.unary_fn<negf>}> {a = #linalg.unary_fn<negf>, b = {c = #linalg.unary_fn<negf>}} : () -> ()
}) : () -> ()


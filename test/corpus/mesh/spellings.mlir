"builtin.module"() ({
  "foo.attr"() <{p = #mesh.partial<max>}> {a = #mesh.partial<max>, b = {c = #mesh.partial<max>}} : () -> ()
}) : () -> ()


"builtin.module"() ({
  "foo.attr"() <{p = #sparse_tensor<slice(1, ?, 2)>}> {a = #sparse_tensor<slice(1, ?, 2)>, b = {c = #sparse_tensor<slice(1, ?, 2)>}} : () -> ()
  "foo.attr"() <{p = #sparse_tensor<slice(?, ?, ?)>}> {a = #sparse_tensor<slice(?, ?, ?)>, b = {c = #sparse_tensor<slice(?, ?, ?)>}} : () -> ()
}) : () -> ()


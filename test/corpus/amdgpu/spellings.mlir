"builtin.module"() ({
  "foo.attr"() <{p = #amdgpu<mfma_perm_b none>}> {a = #amdgpu<mfma_perm_b none>, b = {c = #amdgpu<mfma_perm_b none>}} : () -> ()
}) : () -> ()


"builtin.module"() ({
  %0 = "foo.type"() {a = !gpu.mma_matrix<16x16xf32, "COp">, b = [!gpu.mma_matrix<16x16xf32, "COp">]} : () -> !gpu.mma_matrix<16x16xf32, "COp">
  %1 = "foo.type"() {a = !gpu.sparse.spmat_handle, b = [!gpu.sparse.spmat_handle]} : () -> !gpu.sparse.spmat_handle
  %2 = "foo.type"() {a = !gpu.async.token, b = [!gpu.async.token]} : () -> !gpu.async.token
  "foo.attr"() <{p = #gpu<dim z>}> {a = #gpu<dim z>, b = {c = #gpu<dim z>}} : () -> ()
  "foo.attr"() <{p = #gpu.address_space<global>}> {a = #gpu.address_space<global>, b = {c = #gpu.address_space<global>}} : () -> ()
  "foo.attr"() <{p = #gpu<shuffle_mode up>}> {a = #gpu<shuffle_mode up>, b = {c = #gpu<shuffle_mode up>}} : () -> ()
  "foo.attr"() <{p = #gpu<all_reduce_op minsi>}> {a = #gpu<all_reduce_op minsi>, b = {c = #gpu<all_reduce_op minsi>}} : () -> ()
  "foo.attr"() <{p = #gpu<mma_element_wise addf>}> {a = #gpu<mma_element_wise addf>, b = {c = #gpu<mma_element_wise addf>}} : () -> ()
  "foo.attr"() <{p = #gpu.block<x>}> {a = #gpu.block<x>, b = {c = #gpu.block<x>}} : () -> ()
  "foo.attr"() <{p = #gpu.warp<linear_dim_3>}> {a = #gpu.warp<linear_dim_3>, b = {c = #gpu.warp<linear_dim_3>}} : () -> ()
  "foo.attr"() <{p = #gpu.warpgroup<y>}> {a = #gpu.warpgroup<y>, b = {c = #gpu.warpgroup<y>}} : () -> ()
  "foo.attr"() <{p = #gpu.thread<linear_dim_9>}> {a = #gpu.thread<linear_dim_9>, b = {c = #gpu.thread<linear_dim_9>}} : () -> ()
  "foo.attr"() <{p = #gpu.memory_space<workgroup>}> {a = #gpu.memory_space<workgroup>, b = {c = #gpu.memory_space<workgroup>}} : () -> ()
  "foo.attr"() <{p = #gpu.loop_dim_map<processor = block_x, map = (d0) -> (d0 * 2), bound = (d0) -> (d0)>}> {a = #gpu.loop_dim_map<processor = block_x, map = (d0) -> (d0 * 2), bound = (d0) -> (d0)>, b = {c = #gpu.loop_dim_map<processor = block_x, map = (d0) -> (d0 * 2), bound = (d0) -> (d0)>}} : () -> ()
  "foo.attr"() <{p = #gpu.select_object<1 : i64>}> {a = #gpu.select_object<1 : i64>, b = {c = #gpu.select_object<1 : i64>}} : () -> ()
  "foo.attr"() <{p = #gpu.select_object<#nvvm.target>}> {a = #gpu.select_object<#nvvm.target>, b = {c = #gpu.select_object<#nvvm.target>}} : () -> ()
  "foo.attr"() <{p = #gpu.object<#nvvm.target, "\00\01abc">}> {a = #gpu.object<#nvvm.target, "\00\01abc">, b = {c = #gpu.object<#nvvm.target, "\00\01abc">}} : () -> ()
  "foo.attr"() <{p = #gpu.object<#nvvm.target, offload = "x">}> {a = #gpu.object<#nvvm.target, offload = "x">, b = {c = #gpu.object<#nvvm.target, offload = "x">}} : () -> ()
  "foo.attr"() <{p = #gpu.object<#rocdl.target, properties = {O = 3 : i32}, assembly = "asm">}> {a = #gpu.object<#rocdl.target, properties = {O = 3 : i32}, assembly = "asm">, b = {c = #gpu.object<#rocdl.target, properties = {O = 3 : i32}, assembly = "asm">}} : () -> ()
}) : () -> ()


"builtin.module"() ({
  "gpu.module"() <{sym_name = "k", targets = [#nvvm.target<O = 3, chip = "sm_80", flags = {fast}>, #rocdl.target<chip = "gfx90a">]}> ({
    "gpu.func"() <{function_type = (memref<4xf32>, f32) -> (), known_block_size = array<i32: 128, 1, 1>, workgroup_attrib_attrs = [{llvm.align = 16 : i64}]}> ({
    ^bb0(%arg0: memref<4xf32>, %arg1: f32, %arg2: memref<32xf32, #gpu.address_space<workgroup>>, %arg3: memref<1xf32, #gpu.address_space<private>>):
      %0 = "gpu.thread_id"() <{dimension = #gpu<dim x>}> : () -> index
      %1 = "gpu.block_dim"() <{dimension = #gpu<dim y>, upper_bound = 64 : index}> : () -> index
      %2 = "gpu.subgroup_id"() : () -> index
      "gpu.return"() : () -> ()
    }) {gpu.kernel, sym_name = "kern", workgroup_attributions = 1 : i64} : () -> ()
    "gpu.module_end"() : () -> ()
  }) : () -> ()
  "gpu.binary"() <{objects = [#gpu.object<#nvvm.target, "\00\01abc">, #gpu.object<#rocdl.target, properties = {O = 3 : i32}, assembly = "asm">], offloadingHandler = #gpu.select_object<1 : i64>, sym_name = "bin"}> : () -> ()
}) {gpu.container_module, spirv.target_env = #spirv.target_env<#spirv.vce<v1.3, [Shader, Float16, GroupNonUniform], [SPV_KHR_storage_buffer_storage_class, SPV_KHR_8bit_storage]>, api=Vulkan, AMD:DiscreteGPU:123, #spirv.resource_limits<max_compute_workgroup_size = [128, 128, 64], subgroup_size = 64, cooperative_matrix_properties_khr = [#spirv.coop_matrix_props_khr<m_size = 8, n_size = 8, k_size = 32, a_type = i8, b_type = i8, c_type = i32, result_type = i32, acc_sat = false, scope = <Subgroup>>]>>} : () -> ()


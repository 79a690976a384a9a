"builtin.module"() ({
^bb0:
}) {spirv.target_env = #spirv.target_env<#spirv.vce<v1.3, [Shader, Float16], []>, #spirv.resource_limits<subgroup_size = 64>>} : () -> ()


"builtin.module"() ({
  "spirv.func"() <{function_control = #spirv.function_control<None>, function_type = (i32, f32) -> f32, sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: f32):
    %0 = "spirv.IAdd"(%arg0, %arg0) : (i32, i32) -> i32
    %1 = "spirv.ConvertSToF"(%0) : (i32) -> f32
    %2 = "spirv.FMul"(%1, %arg1) : (f32, f32) -> f32
    "spirv.ReturnValue"(%2) : (f32) -> ()
  }) : () -> ()
}) {spirv.target_env = #spirv.target_env<#spirv.vce<v1.0, [Shader, Int8, Int16, Int64, Float16, Float64], []>, #spirv.resource_limits<>>} : () -> ()


"builtin.module"() ({
  "spirv.module"() <{addressing_model = #spirv.addressing_model<Logical>, memory_model = #spirv.memory_model<GLSL450>, vce_triple = #spirv.vce<v1.0, [Shader], [SPV_KHR_variable_pointers]>}> ({
    "spirv.GlobalVariable"() <{binding = 1 : i32, descriptor_set = 0 : i32, sym_name = "v", type = !spirv.ptr<!spirv.struct<(!spirv.rtarray<f32, stride=4> [0])>, StorageBuffer>}> : () -> ()
    "spirv.GlobalVariable"() <{sym_name = "in", type = !spirv.ptr<vector<3xi32>, Input>}> {built_in = "GlobalInvocationId"} : () -> ()
    "spirv.SpecConstant"() <{default_value = 42 : i32, sym_name = "sc"}> {spec_id = 5 : i64} : () -> ()
    "spirv.func"() <{function_control = #spirv.function_control<Inline|Pure>, function_type = (f32, i32, vector<4xf32>) -> f32, sym_name = "f"}> ({
    ^bb0(%arg0: f32, %arg1: i32, %arg2: vector<4xf32>):
      %0 = "spirv.FAdd"(%arg0, %arg0) : (f32, f32) -> f32
      %1 = "spirv.CompositeConstruct"(%arg2, %arg2) : (vector<4xf32>, vector<4xf32>) -> !spirv.array<2 x vector<4xf32>>
      %2 = "spirv.CompositeExtract"(%1) <{indices = [1 : i32, 0 : i32]}> : (!spirv.array<2 x vector<4xf32>>) -> f32
      %3 = "spirv.Variable"() <{storage_class = #spirv.storage_class<Function>}> : () -> !spirv.ptr<f32, Function>
      "spirv.Store"(%3, %arg0) <{alignment = 4 : i32, memory_access = #spirv.memory_access<Aligned>}> : (!spirv.ptr<f32, Function>, f32) -> ()
      %4 = "spirv.Load"(%3) <{memory_access = #spirv.memory_access<Volatile|Nontemporal>}> : (!spirv.ptr<f32, Function>) -> f32
      "spirv.ControlBarrier"() <{execution_scope = #spirv.scope<Workgroup>, memory_scope = #spirv.scope<Device>, memory_semantics = #spirv.memory_semantics<Acquire|UniformMemory>}> : () -> ()
      %5 = "spirv.GL.Exp"(%arg0) : (f32) -> f32
      "spirv.mlir.loop"() <{loop_control = #spirv.loop_control<None>}> ({
        "spirv.Branch"()[^bb1] : () -> ()
      ^bb1:  // 2 preds: ^bb0, ^bb3
        %7 = "spirv.Constant"() <{value = true}> : () -> i1
        "spirv.BranchConditional"(%7)[^bb2, ^bb4] <{branch_weights = [10 : i32, 5 : i32], operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
      ^bb2:  // pred: ^bb1
        "spirv.Branch"()[^bb3] : () -> ()
      ^bb3:  // pred: ^bb2
        "spirv.Branch"()[^bb1] : () -> ()
      ^bb4:  // pred: ^bb1
        "spirv.mlir.merge"() : () -> ()
      }) : () -> ()
      "spirv.mlir.selection"() <{selection_control = #spirv.selection_control<None>}> ({
        %6 = "spirv.Constant"() <{value = false}> : () -> i1
        "spirv.BranchConditional"(%6)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
      ^bb1:  // pred: ^bb0
        "spirv.Branch"()[^bb2] : () -> ()
      ^bb2:  // 2 preds: ^bb0, ^bb1
        "spirv.mlir.merge"() : () -> ()
      }) : () -> ()
      "spirv.ReturnValue"(%0) : (f32) -> ()
    }) {spirv.entry_point_abi = #spirv.entry_point_abi<workgroup_size = [32, 1, 1], subgroup_size = 32>} : () -> ()
    "spirv.EntryPoint"() <{execution_model = #spirv.execution_model<GLCompute>, fn = @f, interface = [@in]}> : () -> ()
    "spirv.ExecutionMode"() <{execution_mode = #spirv.execution_mode<LocalSize>, fn = @f, values = [32 : i32, 1 : i32, 1 : i32]}> : () -> ()
  }) : () -> ()
}) : () -> ()


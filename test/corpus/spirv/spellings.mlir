"builtin.module"() ({
  %0 = "foo.type"() {a = !spirv.ptr<f32, Uniform>, b = [!spirv.ptr<f32, Uniform>]} : () -> !spirv.ptr<f32, Uniform>
  %1 = "foo.type"() {a = !spirv.ptr<!spirv.struct<(f32 [0])>, PhysicalStorageBuffer>, b = [!spirv.ptr<!spirv.struct<(f32 [0])>, PhysicalStorageBuffer>]} : () -> !spirv.ptr<!spirv.struct<(f32 [0])>, PhysicalStorageBuffer>
  %2 = "foo.type"() {a = !spirv.array<4 x f32, stride=4>, b = [!spirv.array<4 x f32, stride=4>]} : () -> !spirv.array<4 x f32, stride=4>
  %3 = "foo.type"() {a = !spirv.array<4 x !spirv.array<2 x i8>>, b = [!spirv.array<4 x !spirv.array<2 x i8>>]} : () -> !spirv.array<4 x !spirv.array<2 x i8>>
  %4 = "foo.type"() {a = !spirv.rtarray<i32>, b = [!spirv.rtarray<i32>]} : () -> !spirv.rtarray<i32>
  %5 = "foo.type"() {a = !spirv.rtarray<i32, stride=8>, b = [!spirv.rtarray<i32, stride=8>]} : () -> !spirv.rtarray<i32, stride=8>
  %6 = "foo.type"() {a = !spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, SamplerUnknown, Unknown>, b = [!spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, SamplerUnknown, Unknown>]} : () -> !spirv.image<f32, Dim2D, NoDepth, NonArrayed, SingleSampled, SamplerUnknown, Unknown>
  %7 = "foo.type"() {a = !spirv.sampled_image<!spirv.image<f32, Cube, IsDepth, Arrayed, MultiSampled, NeedSampler, Rgba8>>, b = [!spirv.sampled_image<!spirv.image<f32, Cube, IsDepth, Arrayed, MultiSampled, NeedSampler, Rgba8>>]} : () -> !spirv.sampled_image<!spirv.image<f32, Cube, IsDepth, Arrayed, MultiSampled, NeedSampler, Rgba8>>
  %8 = "foo.type"() {a = !spirv.struct<(f32 [0, NonWritable], i32 [4])>, b = [!spirv.struct<(f32 [0, NonWritable], i32 [4])>]} : () -> !spirv.struct<(f32 [0, NonWritable], i32 [4])>
  %9 = "foo.type"() {a = !spirv.struct<id1, (!spirv.ptr<!spirv.struct<id1>, Uniform>)>, b = [!spirv.struct<id1, (!spirv.ptr<!spirv.struct<id1>, Uniform>)>]} : () -> !spirv.struct<id1, (!spirv.ptr<!spirv.struct<id1>, Uniform>)>
  %10 = "foo.type"() {a = !spirv.struct<empty, ()>, b = [!spirv.struct<empty, ()>]} : () -> !spirv.struct<empty, ()>
  %11 = "foo.type"() {a = !spirv.matrix<3 x vector<3xf32>>, b = [!spirv.matrix<3 x vector<3xf32>>]} : () -> !spirv.matrix<3 x vector<3xf32>>
  %12 = "foo.type"() {a = !spirv.coopmatrix<8x16xf32, Subgroup, MatrixA>, b = [!spirv.coopmatrix<8x16xf32, Subgroup, MatrixA>]} : () -> !spirv.coopmatrix<8x16xf32, Subgroup, MatrixA>
  %13 = "foo.type"() {a = !spirv.struct<()>, b = [!spirv.struct<()>]} : () -> !spirv.struct<()>
  %14 = "foo.type"() {a = !spirv.struct<(!spirv.matrix<4 x vector<4xf32>> [0, ColMajor, MatrixStride=16])>, b = [!spirv.struct<(!spirv.matrix<4 x vector<4xf32>> [0, ColMajor, MatrixStride=16])>]} : () -> !spirv.struct<(!spirv.matrix<4 x vector<4xf32>> [0, ColMajor, MatrixStride=16])>
  "foo.attr"() <{p = #spirv.storage_class<Uniform>}> {a = #spirv.storage_class<Uniform>, b = {c = #spirv.storage_class<Uniform>}} : () -> ()
  "foo.attr"() <{p = #spirv.decoration<NoContraction>}> {a = #spirv.decoration<NoContraction>, b = {c = #spirv.decoration<NoContraction>}} : () -> ()
  "foo.attr"() <{p = #spirv.scope<Workgroup>}> {a = #spirv.scope<Workgroup>, b = {c = #spirv.scope<Workgroup>}} : () -> ()
  "foo.attr"() <{p = #spirv.memory_semantics<Acquire|Release>}> {a = #spirv.memory_semantics<Acquire|Release>, b = {c = #spirv.memory_semantics<Acquire|Release>}} : () -> ()
  "foo.attr"() <{p = #spirv.vce<v1.6, [], []>}> {a = #spirv.vce<v1.6, [], []>, b = {c = #spirv.vce<v1.6, [], []>}} : () -> ()
  "foo.attr"() <{p = #spirv.vce<v1.0, [Shader, Kernel], [SPV_KHR_16bit_storage]>}> {a = #spirv.vce<v1.0, [Shader, Kernel], [SPV_KHR_16bit_storage]>, b = {c = #spirv.vce<v1.0, [Shader, Kernel], [SPV_KHR_16bit_storage]>}} : () -> ()
  "foo.attr"() <{p = #spirv.interface_var_abi<(0, 1), Uniform>}> {a = #spirv.interface_var_abi<(0, 1), Uniform>, b = {c = #spirv.interface_var_abi<(0, 1), Uniform>}} : () -> ()
  "foo.attr"() <{p = #spirv.interface_var_abi<(3, 4)>}> {a = #spirv.interface_var_abi<(3, 4)>, b = {c = #spirv.interface_var_abi<(3, 4)>}} : () -> ()
  "foo.attr"() <{p = #spirv.image_operands<Bias|Grad>}> {a = #spirv.image_operands<Bias|Grad>, b = {c = #spirv.image_operands<Bias|Grad>}} : () -> ()
  "foo.attr"() <{p = #spirv.group_operation<Reduce>}> {a = #spirv.group_operation<Reduce>, b = {c = #spirv.group_operation<Reduce>}} : () -> ()
  "foo.attr"() <{p = #spirv.entry_point_abi<workgroup_size = [32, 1, 1], subgroup_size = 32, target_width = 32>}> {a = #spirv.entry_point_abi<workgroup_size = [32, 1, 1], subgroup_size = 32, target_width = 32>, b = {c = #spirv.entry_point_abi<workgroup_size = [32, 1, 1], subgroup_size = 32, target_width = 32>}} : () -> ()
  "foo.attr"() <{p = #spirv.entry_point_abi<>}> {a = #spirv.entry_point_abi<>, b = {c = #spirv.entry_point_abi<>}} : () -> ()
  "foo.attr"() <{p = #spirv.target_env<#spirv.vce<v1.3, [Shader], []>, api=Vulkan, AMD:DiscreteGPU:123, #spirv.resource_limits<max_compute_workgroup_size = [128, 128, 64]>>}> {a = #spirv.target_env<#spirv.vce<v1.3, [Shader], []>, api=Vulkan, AMD:DiscreteGPU:123, #spirv.resource_limits<max_compute_workgroup_size = [128, 128, 64]>>, b = {c = #spirv.target_env<#spirv.vce<v1.3, [Shader], []>, api=Vulkan, AMD:DiscreteGPU:123, #spirv.resource_limits<max_compute_workgroup_size = [128, 128, 64]>>}} : () -> ()
  "foo.attr"() <{p = #spirv.resource_limits<>}> {a = #spirv.resource_limits<>, b = {c = #spirv.resource_limits<>}} : () -> ()
  "foo.attr"() <{p = #spirv.linkage_attributes<linkage_name = "x", linkage_type = <Import>>}> {a = #spirv.linkage_attributes<linkage_name = "x", linkage_type = <Import>>, b = {c = #spirv.linkage_attributes<linkage_name = "x", linkage_type = <Import>>}} : () -> ()
  "foo.attr"() <{p = #spirv.function_control<None>}> {a = #spirv.function_control<None>, b = {c = #spirv.function_control<None>}} : () -> ()
}) : () -> ()


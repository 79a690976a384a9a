#access_group = #llvm.access_group<id = distinct[0]<>>
#alias_scope_domain = #llvm.alias_scope_domain<id = distinct[0]<>>
#alias_scope_domain1 = #llvm.alias_scope_domain<id = distinct[0]<>, description = "x">
#alias_scope_domain2 = #llvm.alias_scope_domain<id = distinct[1]<>>
#di_basic_type = #llvm.di_basic_type<tag = DW_TAG_base_type, name = "int0", sizeInBits = 32, encoding = DW_ATE_signed>
#di_basic_type1 = #llvm.di_basic_type<tag = DW_TAG_unspecified_type, name = "x">
#di_composite_type = #llvm.di_composite_type<tag = DW_TAG_array_type, recId = distinct[0]<>>
#di_derived_type = #llvm.di_derived_type<tag = DW_TAG_pointer_type>
#di_derived_type1 = #llvm.di_derived_type<tag = DW_TAG_pointer_type, sizeInBits = 64, dwarfAddressSpace = 3>
#di_file = #llvm.di_file<"foo.mlir" in "/test/">
#di_file1 = #llvm.di_file<"f\22oo.mlir" in "">
#di_module = #llvm.di_module<name = "m">
#di_namespace = #llvm.di_namespace<name = "ns", exportSymbols = true>
#di_null_type = #llvm.di_null_type
#di_string_type = #llvm.di_string_type<tag = DW_TAG_string_type, name = "s", sizeInBits = 10, alignInBits = 8, encoding = DW_ATE_ASCII>
#di_subroutine_type = #llvm.di_subroutine_type<callingConvention = DW_CC_normal>
#loop_annotation = #llvm.loop_annotation<>
#loop_annotation1 = #llvm.loop_annotation<disableNonforced = false, mustProgress = true>
#loop_distribute = #llvm.loop_distribute<disable = true>
#loop_interleave = #llvm.loop_interleave<count = 3 : i32>
#loop_licm = #llvm.loop_licm<disable = true, versioningDisable = true>
#loop_peeled = #llvm.loop_peeled<count = 1 : i32>
#loop_pipeline = #llvm.loop_pipeline<disable = true, initiationinterval = 2 : i32>
#loop_unroll = #llvm.loop_unroll<disable = true>
#loop_unswitch = #llvm.loop_unswitch<partialDisable = true>
#loop_vectorize = #llvm.loop_vectorize<disable = false, width = 4 : i32>
#tbaa_root = #llvm.tbaa_root
#tbaa_root1 = #llvm.tbaa_root<id = "x">
#alias_scope = #llvm.alias_scope<id = distinct[0]<>, domain = #alias_scope_domain2>
#di_composite_type1 = #llvm.di_composite_type<tag = DW_TAG_structure_type, name = "s", flags = "Public|FwdDecl", elements = #di_null_type>
#di_subroutine_type1 = #llvm.di_subroutine_type<types = #di_null_type>
#loop_annotation2 = #llvm.loop_annotation<vectorize = #loop_vectorize, interleave = #loop_interleave, unroll = #loop_unroll, licm = #loop_licm, distribute = #loop_distribute, pipeline = #loop_pipeline, peeled = #loop_peeled, unswitch = #loop_unswitch, isVectorized = true>
#loop_annotation3 = #llvm.loop_annotation<parallelAccesses = #access_group>
#tbaa_type_desc = #llvm.tbaa_type_desc<id = "int", members = {<#tbaa_root, 0>}>
"builtin.module"() ({
  %0 = "foo.type"() {a = !llvm.ptr<42>, b = [!llvm.ptr<42>]} : () -> !llvm.ptr<42>
  %1 = "foo.type"() {a = !llvm.label, b = [!llvm.label]} : () -> !llvm.label
  %2 = "foo.type"() {a = !llvm.token, b = [!llvm.token]} : () -> !llvm.token
  %3 = "foo.type"() {a = !llvm.metadata, b = [!llvm.metadata]} : () -> !llvm.metadata
  %4 = "foo.type"() {a = !llvm.x86_mmx, b = [!llvm.x86_mmx]} : () -> !llvm.x86_mmx
  %5 = "foo.type"() {a = !llvm.ppc_fp128, b = [!llvm.ppc_fp128]} : () -> !llvm.ppc_fp128
  %6 = "foo.type"() {a = !llvm.func<void ()>, b = [!llvm.func<void ()>]} : () -> !llvm.func<void ()>
  %7 = "foo.type"() {a = !llvm.func<i32 (i32, ptr, ...)>, b = [!llvm.func<i32 (i32, ptr, ...)>]} : () -> !llvm.func<i32 (i32, ptr, ...)>
  %8 = "foo.type"() {a = !llvm.struct<()>, b = [!llvm.struct<()>]} : () -> !llvm.struct<()>
  %9 = "foo.type"() {a = !llvm.struct<packed ()>, b = [!llvm.struct<packed ()>]} : () -> !llvm.struct<packed ()>
  %10 = "foo.type"() {a = !llvm.struct<"opq", opaque>, b = [!llvm.struct<"opq", opaque>]} : () -> !llvm.struct<"opq", opaque>
  %11 = "foo.type"() {a = !llvm.struct<"e mpty", ()>, b = [!llvm.struct<"e mpty", ()>]} : () -> !llvm.struct<"e mpty", ()>
  %12 = "foo.type"() {a = !llvm.struct<"rec1", (i32, array<2 x struct<"rec1">>)>, b = [!llvm.struct<"rec1", (i32, array<2 x struct<"rec1">>)>]} : () -> !llvm.struct<"rec1", (i32, array<2 x struct<"rec1">>)>
  %13 = "foo.type"() {a = !llvm.array<10 x array<2 x ptr<1>>>, b = [!llvm.array<10 x array<2 x ptr<1>>>]} : () -> !llvm.array<10 x array<2 x ptr<1>>>
  %14 = "foo.type"() {a = !llvm.vec<4 x ptr>, b = [!llvm.vec<4 x ptr>]} : () -> !llvm.vec<4 x ptr>
  %15 = "foo.type"() {a = !llvm.vec<? x 4 x  ptr>, b = [!llvm.vec<? x 4 x  ptr>]} : () -> !llvm.vec<? x 4 x  ptr>
  %16 = "foo.type"() {a = !llvm.vec<4 x ptr<3>>, b = [!llvm.vec<4 x ptr<3>>]} : () -> !llvm.vec<4 x ptr<3>>
  %17 = "foo.type"() {a = !llvm.target<"aarch64.svcount">, b = [!llvm.target<"aarch64.svcount">]} : () -> !llvm.target<"aarch64.svcount">
  %18 = "foo.type"() {a = !llvm.target<"foo", i32, !llvm.struct<(i8)>, 1, 2>, b = [!llvm.target<"foo", i32, !llvm.struct<(i8)>, 1, 2>]} : () -> !llvm.target<"foo", i32, !llvm.struct<(i8)>, 1, 2>
  %19 = "foo.type"() {a = !llvm.array<2 x !test.i32>, b = [!llvm.array<2 x !test.i32>]} : () -> !llvm.array<2 x !test.i32>
  "foo.attr"() <{p = #llvm.linkage<external>}> {a = #llvm.linkage<external>, b = {c = #llvm.linkage<external>}} : () -> ()
  "foo.attr"() <{p = #llvm.linkage<linkonce_odr>}> {a = #llvm.linkage<linkonce_odr>, b = {c = #llvm.linkage<linkonce_odr>}} : () -> ()
  "foo.attr"() <{p = #llvm.cconv<fastcc>}> {a = #llvm.cconv<fastcc>, b = {c = #llvm.cconv<fastcc>}} : () -> ()
  "foo.attr"() <{p = #llvm.cconv<cc_10>}> {a = #llvm.cconv<cc_10>, b = {c = #llvm.cconv<cc_10>}} : () -> ()
  "foo.attr"() <{p = #llvm.cconv<ccc>}> {a = #llvm.cconv<ccc>, b = {c = #llvm.cconv<ccc>}} : () -> ()
  "foo.attr"() <{p = #llvm<comdat any>}> {a = #llvm<comdat any>, b = {c = #llvm<comdat any>}} : () -> ()
  "foo.attr"() <{p = #llvm.fastmath<nnan, ninf>}> {a = #llvm.fastmath<nnan, ninf>, b = {c = #llvm.fastmath<nnan, ninf>}} : () -> ()
  "foo.attr"() <{p = #llvm.fastmath<none>}> {a = #llvm.fastmath<none>, b = {c = #llvm.fastmath<none>}} : () -> ()
  "foo.attr"() <{p = #llvm.fastmath<fast>}> {a = #llvm.fastmath<fast>, b = {c = #llvm.fastmath<fast>}} : () -> ()
  "foo.attr"() <{p = #llvm.overflow<nsw>}> {a = #llvm.overflow<nsw>, b = {c = #llvm.overflow<nsw>}} : () -> ()
  "foo.attr"() <{p = #llvm.overflow<none>}> {a = #llvm.overflow<none>, b = {c = #llvm.overflow<none>}} : () -> ()
  "foo.attr"() <{p = #llvm.tailcallkind<musttail>}> {a = #llvm.tailcallkind<musttail>, b = {c = #llvm.tailcallkind<musttail>}} : () -> ()
  "foo.attr"() <{p = #llvm.zero}> {a = #llvm.zero, b = {c = #llvm.zero}} : () -> ()
  "foo.attr"() <{p = #llvm.poison}> {a = #llvm.poison, b = {c = #llvm.poison}} : () -> ()
  "foo.attr"() <{p = #llvm.memory_effects<other = none, argMem = none, inaccessibleMem = none>}> {a = #llvm.memory_effects<other = none, argMem = none, inaccessibleMem = none>, b = {c = #llvm.memory_effects<other = none, argMem = none, inaccessibleMem = none>}} : () -> ()
  "foo.attr"() <{p = #llvm.framePointerKind<all>}> {a = #llvm.framePointerKind<all>, b = {c = #llvm.framePointerKind<all>}} : () -> ()
  "foo.attr"() <{p = #llvm.target_features<["+sse", "+avx"]>}> {a = #llvm.target_features<["+sse", "+avx"]>, b = {c = #llvm.target_features<["+sse", "+avx"]>}} : () -> ()
  "foo.attr"() <{p = #llvm.target_features<[]>}> {a = #llvm.target_features<[]>, b = {c = #llvm.target_features<[]>}} : () -> ()
  "foo.attr"() <{p = #llvm.vscale_range<minRange = 1 : i32, maxRange = 16 : i32>}> {a = #llvm.vscale_range<minRange = 1 : i32, maxRange = 16 : i32>, b = {c = #llvm.vscale_range<minRange = 1 : i32, maxRange = 16 : i32>}} : () -> ()
  "foo.attr"() <{p = #llvm.di_expression<[DW_OP_deref, DW_OP_plus_uconst(4)]>}> {a = #llvm.di_expression<[DW_OP_deref, DW_OP_plus_uconst(4)]>, b = {c = #llvm.di_expression<[DW_OP_deref, DW_OP_plus_uconst(4)]>}} : () -> ()
  "foo.attr"() <{p = #llvm.di_expression<[DW_OP_LLVM_convert(8, DW_ATE_signed)]>}> {a = #llvm.di_expression<[DW_OP_LLVM_convert(8, DW_ATE_signed)]>, b = {c = #llvm.di_expression<[DW_OP_LLVM_convert(8, DW_ATE_signed)]>}} : () -> ()
  "foo.attr"() <{p = #di_null_type}> {a = #di_null_type, b = {c = #di_null_type}} : () -> ()
  "foo.attr"() <{p = #di_file}> {a = #di_file, b = {c = #di_file}} : () -> ()
  "foo.attr"() <{p = #di_file1}> {a = #di_file1, b = {c = #di_file1}} : () -> ()
  "foo.attr"() <{p = #di_basic_type}> {a = #di_basic_type, b = {c = #di_basic_type}} : () -> ()
  "foo.attr"() <{p = #di_basic_type1}> {a = #di_basic_type1, b = {c = #di_basic_type1}} : () -> ()
  "foo.attr"() <{p = #di_derived_type}> {a = #di_derived_type, b = {c = #di_derived_type}} : () -> ()
  "foo.attr"() <{p = #di_derived_type1}> {a = #di_derived_type1, b = {c = #di_derived_type1}} : () -> ()
  "foo.attr"() <{p = #llvm.di_subrange<count = 4 : i64, lowerBound = 0 : i64, stride = 2 : i64>}> {a = #llvm.di_subrange<count = 4 : i64, lowerBound = 0 : i64, stride = 2 : i64>, b = {c = #llvm.di_subrange<count = 4 : i64, lowerBound = 0 : i64, stride = 2 : i64>}} : () -> ()
  "foo.attr"() <{p = #di_subroutine_type}> {a = #di_subroutine_type, b = {c = #di_subroutine_type}} : () -> ()
  "foo.attr"() <{p = #di_subroutine_type1}> {a = #di_subroutine_type1, b = {c = #di_subroutine_type1}} : () -> ()
  "foo.attr"() <{p = #di_composite_type}> {a = #di_composite_type, b = {c = #di_composite_type}} : () -> ()
  "foo.attr"() <{p = #di_composite_type1}> {a = #di_composite_type1, b = {c = #di_composite_type1}} : () -> ()
  "foo.attr"() <{p = #di_namespace}> {a = #di_namespace, b = {c = #di_namespace}} : () -> ()
  "foo.attr"() <{p = #di_string_type}> {a = #di_string_type, b = {c = #di_string_type}} : () -> ()
  "foo.attr"() <{p = #di_module}> {a = #di_module, b = {c = #di_module}} : () -> ()
  "foo.attr"() <{p = #loop_annotation}> {a = #loop_annotation, b = {c = #loop_annotation}} : () -> ()
  "foo.attr"() <{p = #loop_annotation1}> {a = #loop_annotation1, b = {c = #loop_annotation1}} : () -> ()
  "foo.attr"() <{p = #loop_annotation2}> {a = #loop_annotation2, b = {c = #loop_annotation2}} : () -> ()
  "foo.attr"() <{p = #loop_annotation3}> {a = #loop_annotation3, b = {c = #loop_annotation3}} : () -> ()
  "foo.attr"() <{p = #access_group}> {a = #access_group, b = {c = #access_group}} : () -> ()
  "foo.attr"() <{p = #alias_scope_domain}> {a = #alias_scope_domain, b = {c = #alias_scope_domain}} : () -> ()
  "foo.attr"() <{p = #alias_scope_domain1}> {a = #alias_scope_domain1, b = {c = #alias_scope_domain1}} : () -> ()
  "foo.attr"() <{p = #alias_scope}> {a = #alias_scope, b = {c = #alias_scope}} : () -> ()
  "foo.attr"() <{p = #tbaa_root}> {a = #tbaa_root, b = {c = #tbaa_root}} : () -> ()
  "foo.attr"() <{p = #tbaa_root1}> {a = #tbaa_root1, b = {c = #tbaa_root1}} : () -> ()
  "foo.attr"() <{p = #tbaa_type_desc}> {a = #tbaa_type_desc, b = {c = #tbaa_type_desc}} : () -> ()
}) : () -> ()


"builtin.module"() ({
  "test.op"() {types = [!llvm.ptr, !llvm.ptr<3>, !llvm.void, !llvm.array<4 x i32>, !llvm.array<2 x array<3 x f32>>, !llvm.struct<(i32, ptr)>, !llvm.struct<packed (i8, i32)>, !llvm.struct<"named", (i32, ptr)>, !llvm.struct<"opaque", opaque>, !llvm.func<i32 (i8, ptr, ...)>, !llvm.func<void ()>, !llvm.vec<4 x ptr>, !llvm.vec<? x 4 x  i32>, !llvm.token, !llvm.metadata, !llvm.label, !llvm.ppc_fp128, !llvm.x86_mmx, !llvm.target<"spirv.Image", i32, 1>]} : () -> ()
}) : () -> ()


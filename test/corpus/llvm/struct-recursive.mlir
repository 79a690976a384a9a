"builtin.module"() ({
  "test.op"() {t = !llvm.struct<"node", (i32, struct<"node">)>, u = !llvm.ptr, v = !llvm.struct<"a b", (array<2 x struct<"inner", ()>>)>} : () -> ()
}) : () -> ()


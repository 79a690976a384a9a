"builtin.module"() ({
  "test.op"() {A, _, _a, a, a$b, a.b, a.b.c, a1, foo.bar, llvm.linkage = 1 : i32} : () -> ()
}) : () -> ()


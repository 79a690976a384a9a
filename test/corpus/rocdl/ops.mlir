"builtin.module"() ({
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i32 ()>, linkage = #llvm.linkage<external>, sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
    %0 = "rocdl.workitem.id.x"() : () -> i32
    %1 = "rocdl.workgroup.id.y"() {range = array<i32: 0, 64>} : () -> i32
    "rocdl.barrier"() : () -> ()
    "llvm.return"(%1) : (i32) -> ()
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i32 ()>, linkage = #llvm.linkage<external>, sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
    %0 = "nvvm.read.ptx.sreg.tid.x"() : () -> i32
    "nvvm.barrier0"() : () -> ()
    %1 = "llvm.mlir.constant"() <{value = -1 : i32}> : () -> i32
    %2 = "nvvm.shfl.sync"(%1, %0, %1, %1) <{kind = #nvvm<shfl_kind bfly>}> : (i32, i32, i32, i32) -> i32
    "llvm.return"(%2) : (i32) -> ()
  }) {nvvm.kernel, nvvm.maxntid = array<i32: 128, 1, 1>} : () -> ()
}) : () -> ()


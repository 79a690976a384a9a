"builtin.module"() ({
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i1 (i32, f32)>, linkage = #llvm.linkage<external>, sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg0: i32, %arg1: f32):
    %0 = "llvm.add"(%arg0, %arg0) <{overflowFlags = #llvm.overflow<nsw, nuw>}> : (i32, i32) -> i32
    %1 = "llvm.fadd"(%arg1, %arg1) <{fastmathFlags = #llvm.fastmath<fast>}> : (f32, f32) -> f32
    %2 = "llvm.fmul"(%arg1, %arg1) <{fastmathFlags = #llvm.fastmath<nnan, contract>}> : (f32, f32) -> f32
    %3 = "llvm.icmp"(%0, %arg0) <{predicate = 2 : i64}> : (i32, i32) -> i1
    %4 = "llvm.fcmp"(%1, %2) <{fastmathFlags = #llvm.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
    %5 = "llvm.mlir.constant"() <{value = 1.500000e+00 : f32}> : () -> f32
    %6 = "llvm.mlir.constant"() <{value = dense<0> : vector<4xi32>}> : () -> vector<4xi32>
    %7 = "llvm.mlir.zero"() : () -> !llvm.ptr
    %8 = "llvm.mlir.undef"() : () -> !llvm.struct<(i32, f32)>
    %9 = "llvm.insertvalue"(%8, %arg0) <{position = array<i64: 0>}> : (!llvm.struct<(i32, f32)>, i32) -> !llvm.struct<(i32, f32)>
    %10 = "llvm.intr.fmuladd"(%arg1, %arg1, %arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32, f32) -> f32
    %11 = "llvm.select"(%3, %arg1, %arg1) <{fastmathFlags = #llvm.fastmath<none>}> : (i1, f32, f32) -> f32
    %12 = "llvm.zext"(%3) : (i1) -> i32
    "llvm.return"(%4) : (i1) -> ()
  }) : () -> ()
}) : () -> ()


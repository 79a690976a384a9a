// RUN: jpto-opt %s --allow-unregistered-dialect --inline=default-pipeline= --mlir-print-debuginfo --mlir-print-local-scope | FileCheck %s

// Inlined operations are at the call site.

"builtin.module"() ({
  "func.func"() <{function_type = (i32) -> i32, sym_name = "f", sym_visibility = "private"}> ({
  ^bb0(%a: i32):
    %0 = "arith.addi"(%a, %a) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32 loc("add")
    "func.return"(%0) : (i32) -> () loc("return")
  }) : () -> () loc("f")
  "func.func"() <{function_type = (i32) -> i32, sym_name = "g"}> ({
  ^bb0(%a: i32 loc("argument")):
    %0 = "func.call"(%a) <{callee = @f}> : (i32) -> i32 loc("first")
    %1 = "func.call"(%0) <{callee = @f}> : (i32) -> i32 loc(unknown)
    "func.return"(%1) : (i32) -> () loc("end")
  }) : () -> () loc("g")
}) : () -> () loc("module")

// CHECK: "builtin.module"() ({
// CHECK-NEXT:   "func.func"() <{function_type = (i32) -> i32, sym_name = "g"}> ({
// CHECK-NEXT:   ^bb0(%arg0: i32 loc("argument")):
// CHECK-NEXT:     %0 = "arith.addi"(%arg0, %arg0) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32 loc(callsite("add" at "first"))
// CHECK-NEXT:     %1 = "arith.addi"(%0, %0) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32 loc("add")
// CHECK-NEXT:     "func.return"(%1) : (i32) -> () loc("end")
// CHECK-NEXT:   }) : () -> () loc("g")
// CHECK-NEXT: }) : () -> () loc("module")

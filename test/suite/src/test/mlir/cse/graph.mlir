// RUN: jpto-opt %s --allow-unregistered-dialect --cse | FileCheck %s

// In a graph region uses by operations that were looked at already stay.

"builtin.module"() ({
  %0 = "arith.addi"(%2, %3) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  %1 = "t.v"() : () -> i32
  %2 = "arith.muli"(%1, %1) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  %3 = "arith.muli"(%1, %1) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  %4 = "arith.addi"(%2, %3) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  %5 = "arith.subi"(%5, %1) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  %6 = "arith.subi"(%6, %1) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  "t.use"(%0, %4, %5, %6) : (i32, i32, i32, i32) -> ()
}) : () -> ()

// CHECK: "builtin.module"() ({
// CHECK-NEXT:   %0 = "arith.addi"(%2, %3) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT:   %1 = "t.v"() : () -> i32
// CHECK-NEXT:   %2 = "arith.muli"(%1, %1) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT:   %3 = "arith.muli"(%1, %1) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT:   %4 = "arith.subi"(%4, %1) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT:   %5 = "arith.subi"(%5, %1) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT:   "t.use"(%0, %0, %4, %5) : (i32, i32, i32, i32) -> ()
// CHECK-NEXT: }) : () -> ()

// RUN: jpto-opt %s --allow-unregistered-dialect --sccp | FileCheck %s

// Control that cannot come to a block brings it no values; loops end with what is always the same.

"builtin.module"() ({
  "func.func"() <{function_type = (i1) -> (i32, i32), sym_name = "f"}> ({
  ^bb0(%arg0: i1):
    %0 = "arith.constant"() <{value = true}> : () -> i1
    %1 = "arith.constant"() <{value = 1 : i32}> : () -> i32
    %2 = "arith.constant"() <{value = 2 : i32}> : () -> i32
    "cf.cond_br"(%0, %1, %2)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (i1, i32, i32) -> ()
  ^bb1(%3: i32):  // pred: ^bb0
    %4 = "arith.addi"(%3, %1) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
    "cf.cond_br"(%arg0, %4, %4, %3)[^bb3, ^bb4] <{operandSegmentSizes = array<i32: 1, 1, 2>}> : (i1, i32, i32, i32) -> ()
  ^bb2(%5: i32):  // pred: ^bb0
    "cf.br"(%5, %5)[^bb4] : (i32, i32) -> ()
  ^bb3(%6: i32):  // 2 preds: ^bb1, ^bb3
    %7 = "arith.muli"(%6, %1) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
    "cf.cond_br"(%arg0, %7, %7, %2)[^bb3, ^bb4] <{operandSegmentSizes = array<i32: 1, 1, 2>}> : (i1, i32, i32, i32) -> ()
  ^bb4(%8: i32, %9: i32):  // 3 preds: ^bb1, ^bb2, ^bb3
    "func.return"(%8, %9) : (i32, i32) -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: "builtin.module"() ({
// CHECK-NEXT:   "func.func"() <{function_type = (i1) -> (i32, i32), sym_name = "f"}> ({
// CHECK-NEXT:   ^bb0(%arg0: i1):
// CHECK-NEXT:     %0 = "arith.constant"() <{value = 2 : i32}> : () -> i32
// CHECK-NEXT:     %1 = "arith.constant"() <{value = 1 : i32}> : () -> i32
// CHECK-NEXT:     %2 = "arith.constant"() <{value = true}> : () -> i1
// CHECK-NEXT:     "cf.cond_br"(%2, %1, %0)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (i1, i32, i32) -> ()
// CHECK-NEXT:   ^bb1(%3: i32):  // pred: ^bb0
// CHECK-NEXT:     "cf.cond_br"(%arg0, %0, %0, %1)[^bb3, ^bb4] <{operandSegmentSizes = array<i32: 1, 1, 2>}> : (i1, i32, i32, i32) -> ()
// CHECK-NEXT:   ^bb2(%4: i32):  // pred: ^bb0
// CHECK-NEXT:     "cf.br"(%4, %4)[^bb4] : (i32, i32) -> ()
// CHECK-NEXT:   ^bb3(%5: i32):  // 2 preds: ^bb1, ^bb3
// CHECK-NEXT:     "cf.cond_br"(%arg0, %0, %0, %0)[^bb3, ^bb4] <{operandSegmentSizes = array<i32: 1, 1, 2>}> : (i1, i32, i32, i32) -> ()
// CHECK-NEXT:   ^bb4(%6: i32, %7: i32):  // 3 preds: ^bb1, ^bb2, ^bb3
// CHECK-NEXT:     "func.return"(%0, %7) : (i32, i32) -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT: }) : () -> ()

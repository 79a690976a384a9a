// RUN: jpto-opt %s --allow-unregistered-dialect --cse | FileCheck %s

// A twin is replaced where the first of two dominates it: in the same block, in blocks and regions
// below, not in a sibling.

"builtin.module"() ({
  "func.func"() <{function_type = (i1, i32, i32) -> i32, sym_name = "f"}> ({
  ^bb0(%arg0: i1, %arg1: i32, %arg2: i32):
    %0 = "arith.addi"(%arg1, %arg2) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
    %1 = "arith.addi"(%arg2, %arg1) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
    %2 = "arith.subi"(%arg1, %arg2) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
    %3 = "arith.subi"(%arg2, %arg1) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
    "t.use"(%0, %1, %2, %3) : (i32, i32, i32, i32) -> ()
    "cf.cond_br"(%arg0)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
  ^bb1:  // pred: ^bb0
    %4 = "arith.muli"(%arg1, %arg2) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
    %5 = "arith.addi"(%arg1, %arg2) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
    "t.use"(%4, %5) : (i32, i32) -> ()
    "cf.br"()[^bb3] : () -> ()
  ^bb2:  // pred: ^bb0
    %6 = "arith.muli"(%arg1, %arg2) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
    "t.use"(%6) : (i32) -> ()
    "cf.br"()[^bb3] : () -> ()
  ^bb3:  // 2 preds: ^bb1, ^bb2
    %7 = "arith.muli"(%arg1, %arg2) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
    %8 = "scf.if"(%arg0) ({
      %10 = "arith.muli"(%arg2, %arg1) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
      %11 = "arith.divsi"(%arg1, %arg2) : (i32, i32) -> i32
      "t.use"(%11) : (i32) -> ()
      "scf.yield"(%10) : (i32) -> ()
    }, {
      %9 = "arith.divsi"(%arg1, %arg2) : (i32, i32) -> i32
      "scf.yield"(%9) : (i32) -> ()
    }) : (i1) -> i32
    "t.use"(%7) : (i32) -> ()
    "func.return"(%8) : (i32) -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: "builtin.module"() ({
// CHECK-NEXT:   "func.func"() <{function_type = (i1, i32, i32) -> i32, sym_name = "f"}> ({
// CHECK-NEXT:   ^bb0(%arg0: i1, %arg1: i32, %arg2: i32):
// CHECK-NEXT:     %0 = "arith.addi"(%arg1, %arg2) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT:     %1 = "arith.subi"(%arg1, %arg2) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT:     %2 = "arith.subi"(%arg2, %arg1) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT:     "t.use"(%0, %0, %1, %2) : (i32, i32, i32, i32) -> ()
// CHECK-NEXT:     "cf.cond_br"(%arg0)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
// CHECK-NEXT:   ^bb1:  // pred: ^bb0
// CHECK-NEXT:     %3 = "arith.muli"(%arg1, %arg2) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT:     "t.use"(%3, %0) : (i32, i32) -> ()
// CHECK-NEXT:     "cf.br"()[^bb3] : () -> ()
// CHECK-NEXT:   ^bb2:  // pred: ^bb0
// CHECK-NEXT:     %4 = "arith.muli"(%arg1, %arg2) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT:     "t.use"(%4) : (i32) -> ()
// CHECK-NEXT:     "cf.br"()[^bb3] : () -> ()
// CHECK-NEXT:   ^bb3:  // 2 preds: ^bb1, ^bb2
// CHECK-NEXT:     %5 = "arith.muli"(%arg1, %arg2) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT:     %6 = "scf.if"(%arg0) ({
// CHECK-NEXT:       %8 = "arith.divsi"(%arg1, %arg2) : (i32, i32) -> i32
// CHECK-NEXT:       "t.use"(%8) : (i32) -> ()
// CHECK-NEXT:       "scf.yield"(%5) : (i32) -> ()
// CHECK-NEXT:     }, {
// CHECK-NEXT:       %7 = "arith.divsi"(%arg1, %arg2) : (i32, i32) -> i32
// CHECK-NEXT:       "scf.yield"(%7) : (i32) -> ()
// CHECK-NEXT:     }) : (i1) -> i32
// CHECK-NEXT:     "t.use"(%5) : (i32) -> ()
// CHECK-NEXT:     "func.return"(%6) : (i32) -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT: }) : () -> ()

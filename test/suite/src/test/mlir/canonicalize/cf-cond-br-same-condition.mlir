// RUN: jpto-opt %s --allow-unregistered-dialect --canonicalize=top-down=false | FileCheck %s

// From the last block on: a branch on the condition of the only branch that comes there is known.
// CHECK-LABEL: sym_name = "same_condition"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1):
// CHECK-NEXT: "cf.cond_br"(%[[A]])[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
// CHECK-NEXT: ^bb1:  // pred: ^bb0
// CHECK-NEXT: "test.one"() : () -> ()
// CHECK-NEXT: "cf.br"()[^bb2] : () -> ()
// CHECK-NEXT: ^bb2:  // 2 preds: ^bb0, ^bb1
// CHECK-NEXT: "test.two"() : () -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1) -> (), sym_name = "same_condition"}> ({
^bb0(%arg0: i1):
  "cf.cond_br"(%arg0)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:  // pred: ^bb0
  "test.one"() : () -> ()
  "cf.cond_br"(%arg0)[^bb2, ^bb3] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb2:  // 2 preds: ^bb0, ^bb1
  "test.two"() : () -> ()
  "func.return"() : () -> ()
^bb3:  // pred: ^bb1
  "test.three"() : () -> ()
  "func.return"() : () -> ()
}) : () -> ()

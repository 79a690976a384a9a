// RUN: jpto-opt %s --allow-unregistered-dialect --canonicalize | FileCheck %s

// cond-br-static: the condition is known.
// CHECK-LABEL: sym_name = "static"
// CHECK-NEXT: %[[A:[a-z0-9]+]] = "test.one"() : () -> i32
// CHECK-NEXT: "func.return"(%[[A]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = () -> i32, sym_name = "static"}> ({
  %0 = "arith.constant"() <{value = true}> : () -> i1
  %1 = "arith.constant"() <{value = false}> : () -> i1
  "cf.cond_br"(%1)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:  // 2 preds: ^bb0, ^bb2
  %2 = "test.one"() : () -> i32
  "func.return"(%2) : (i32) -> ()
^bb2:  // pred: ^bb0
  "cf.cond_br"(%0)[^bb1, ^bb3] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb3:  // pred: ^bb2
  %3 = "test.two"() : () -> i32
  "func.return"(%3) : (i32) -> ()
}) : () -> ()

// cond-br-pass-through: blocks that only branch are passed by.
// CHECK-LABEL: sym_name = "pass_through"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1, %[[B:[a-z0-9]+]]: i32, %[[C:[a-z0-9]+]]: i32):
// CHECK-NEXT: "cf.cond_br"(%[[A]], %[[B]])[^bb2, ^bb1] <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1, i32) -> ()
// CHECK-NEXT: ^bb1:  // pred: ^bb0
// CHECK-NEXT: "test.two"() : () -> ()
// CHECK-NEXT: "cf.br"(%[[C]])[^bb2] : (i32) -> ()
// CHECK-NEXT: ^bb2(%[[D:[a-z0-9]+]]: i32):  // 2 preds: ^bb0, ^bb1
// CHECK-NEXT: "test.use"(%[[D]]) : (i32) -> ()
// CHECK-NEXT: "func.return"(%[[D]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1, i32, i32) -> i32, sym_name = "pass_through"}> ({
^bb0(%arg0: i1, %arg1: i32, %arg2: i32):
  "cf.cond_br"(%arg0, %arg1)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1, i32) -> ()
^bb1(%0: i32):  // pred: ^bb0
  "cf.br"(%0)[^bb3] : (i32) -> ()
^bb2:  // pred: ^bb0
  "test.two"() : () -> ()
  "cf.br"(%arg2)[^bb3] : (i32) -> ()
^bb3(%1: i32):  // 2 preds: ^bb1, ^bb2
  "test.use"(%1) : (i32) -> ()
  "func.return"(%1) : (i32) -> ()
}) : () -> ()

// cond-br-same-target: only the operands are chosen.
// CHECK-LABEL: sym_name = "same_target"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1, %[[B:[a-z0-9]+]]: i32, %[[C:[a-z0-9]+]]: i32):
// CHECK-NEXT: "test.first"() : () -> ()
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.select"(%[[A]], %[[B]], %[[C]]) : (i1, i32, i32) -> i32
// CHECK-NEXT: "func.return"(%[[D]], %[[B]]) : (i32, i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1, i32, i32) -> (i32, i32), sym_name = "same_target"}> ({
^bb0(%arg0: i1, %arg1: i32, %arg2: i32):
  "test.first"() : () -> ()
  "cf.cond_br"(%arg0, %arg1, %arg1, %arg2, %arg1)[^bb1, ^bb1] <{operandSegmentSizes = array<i32: 1, 2, 2>}> : (i1, i32, i32, i32, i32) -> ()
^bb1(%0: i32, %1: i32):  // 2 preds: ^bb0, ^bb0
  "func.return"(%0, %1) : (i32, i32) -> ()
}) : () -> ()

// cond-br-same-target: another branch goes to the same block, so the operands differ for it.
// CHECK-LABEL: sym_name = "same_target_of_others"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1, %[[B:[a-z0-9]+]]: i1, %[[C:[a-z0-9]+]]: i32, %[[D:[a-z0-9]+]]: i32):
// CHECK-NEXT: "cf.cond_br"(%[[B]], %[[C]])[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (i1, i32) -> ()
// CHECK-NEXT: ^bb1:  // pred: ^bb0
// CHECK-NEXT: "test.first"() : () -> ()
// CHECK-NEXT: "cf.cond_br"(%[[A]], %[[C]], %[[D]])[^bb2, ^bb2] <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (i1, i32, i32) -> ()
// CHECK-NEXT: ^bb2(%[[E:[a-z0-9]+]]: i32):  // 3 preds: ^bb0, ^bb1, ^bb1
// CHECK-NEXT: "test.use"(%[[E]]) : (i32) -> ()
// CHECK-NEXT: "func.return"(%[[E]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1, i1, i32, i32) -> i32, sym_name = "same_target_of_others"}> ({
^bb0(%arg0: i1, %arg1: i1, %arg2: i32, %arg3: i32):
  "cf.cond_br"(%arg1, %arg2)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (i1, i32) -> ()
^bb1:  // pred: ^bb0
  "test.first"() : () -> ()
  "cf.cond_br"(%arg0, %arg2, %arg3)[^bb2, ^bb2] <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (i1, i32, i32) -> ()
^bb2(%0: i32):  // 3 preds: ^bb0, ^bb1, ^bb1
  "test.use"(%0) : (i32) -> ()
  "func.return"(%0) : (i32) -> ()
}) : () -> ()

// cond-br-same-condition, cond-br-propagate-condition: the condition is known where only one edge leads.
// CHECK-LABEL: sym_name = "known_condition"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = false}> : () -> i1
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.constant"() <{value = true}> : () -> i1
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "test.pick"(%[[A]]) : (i1) -> i32
// CHECK-NEXT: "cf.cond_br"(%[[A]])[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
// CHECK-NEXT: ^bb1:  // pred: ^bb0
// CHECK-NEXT: "test.use"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: "test.three"() : () -> ()
// CHECK-NEXT: "func.return"(%[[D]]) : (i32) -> ()
// CHECK-NEXT: ^bb2:  // pred: ^bb0
// CHECK-NEXT: "test.use"(%[[B]]) : (i1) -> ()
// CHECK-NEXT: "test.four"() : () -> ()
// CHECK-NEXT: "func.return"(%[[D]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1) -> i32, sym_name = "known_condition"}> ({
^bb0(%arg0: i1):
  %0 = "test.pick"(%arg0) : (i1) -> i32
  "cf.cond_br"(%arg0)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:  // pred: ^bb0
  "test.use"(%arg0) : (i1) -> ()
  "cf.cond_br"(%arg0)[^bb3, ^bb4] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb2:  // pred: ^bb0
  "test.use"(%arg0) : (i1) -> ()
  "cf.cond_br"(%arg0)[^bb3, ^bb4] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb3:  // 2 preds: ^bb1, ^bb2
  "test.three"() : () -> ()
  "func.return"(%0) : (i32) -> ()
^bb4:  // 2 preds: ^bb1, ^bb2
  "test.four"() : () -> ()
  "func.return"(%0) : (i32) -> ()
}) : () -> ()

// cond-br-propagate-condition: both edges lead to the block, or the use stands further on.
// CHECK-LABEL: sym_name = "unknown_condition"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1, %[[B:[a-z0-9]+]]: i1):
// CHECK-NEXT: "cf.cond_br"(%[[B]])[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
// CHECK-NEXT: ^bb1:  // pred: ^bb0
// CHECK-NEXT: "test.one"() : () -> ()
// CHECK-NEXT: "cf.cond_br"(%[[A]])[^bb3, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
// CHECK-NEXT: ^bb2:  // 3 preds: ^bb0, ^bb1, ^bb3
// CHECK-NEXT: "test.use"(%[[A]]) : (i1) -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: ^bb3:  // pred: ^bb1
// CHECK-NEXT: "test.three"() : () -> ()
// CHECK-NEXT: "cf.cond_br"(%[[B]])[^bb4, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
// CHECK-NEXT: ^bb4:  // pred: ^bb3
// CHECK-NEXT: "test.use"(%[[A]]) : (i1) -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1, i1) -> (), sym_name = "unknown_condition"}> ({
^bb0(%arg0: i1, %arg1: i1):
  "cf.cond_br"(%arg1)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:  // pred: ^bb0
  "test.one"() : () -> ()
  "cf.cond_br"(%arg0)[^bb3, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb2:  // 3 preds: ^bb0, ^bb1, ^bb3
  "test.use"(%arg0) : (i1) -> ()
  "func.return"() : () -> ()
^bb3:  // pred: ^bb1
  "test.three"() : () -> ()
  "cf.cond_br"(%arg1)[^bb4, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb4:  // pred: ^bb3
  "test.use"(%arg0) : (i1) -> ()
  "func.return"() : () -> ()
}) : () -> ()

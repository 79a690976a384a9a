// RUN: jpto-opt %s --allow-unregistered-dialect --canonicalize | FileCheck %s

// br-merge: a block that only one branch goes to is part of that one's.
// CHECK-LABEL: sym_name = "merge"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "test.first"(%[[A]]) : (i32) -> i32
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "test.second"(%[[B]]) : (i32) -> i32
// CHECK-NEXT: "func.return"(%[[C]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32) -> i32, sym_name = "merge"}> ({
^bb0(%arg0: i32):
  %0 = "test.first"(%arg0) : (i32) -> i32
  "cf.br"(%0)[^bb1] : (i32) -> ()
^bb1(%1: i32):  // pred: ^bb0
  %2 = "test.second"(%1) : (i32) -> i32
  "func.return"(%2) : (i32) -> ()
}) : () -> ()

// br-pass-through: a block that only branches is passed by, its arguments known.
// CHECK-LABEL: sym_name = "pass_through"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1, %[[B:[a-z0-9]+]]: i32, %[[C:[a-z0-9]+]]: i32):
// CHECK-NEXT: "cf.cond_br"(%[[A]])[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
// CHECK-NEXT: ^bb1:  // pred: ^bb0
// CHECK-NEXT: "test.one"() : () -> ()
// CHECK-NEXT: "cf.br"(%[[B]], %[[B]])[^bb3] : (i32, i32) -> ()
// CHECK-NEXT: ^bb2:  // pred: ^bb0
// CHECK-NEXT: "test.two"() : () -> ()
// CHECK-NEXT: "cf.br"(%[[C]], %[[B]])[^bb3] : (i32, i32) -> ()
// CHECK-NEXT: ^bb3(%[[D:[a-z0-9]+]]: i32, %[[E:[a-z0-9]+]]: i32):  // 3 preds: ^bb1, ^bb2, ^bb3
// CHECK-NEXT: "test.use"(%[[D]], %[[E]]) : (i32, i32) -> ()
// CHECK-NEXT: "cf.br"(%[[E]], %[[D]])[^bb3] : (i32, i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1, i32, i32) -> i32, sym_name = "pass_through"}> ({
^bb0(%arg0: i1, %arg1: i32, %arg2: i32):
  "cf.cond_br"(%arg0)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:  // pred: ^bb0
  "test.one"() : () -> ()
  "cf.br"(%arg1)[^bb3] : (i32) -> ()
^bb2:  // pred: ^bb0
  "test.two"() : () -> ()
  "cf.br"(%arg2)[^bb3] : (i32) -> ()
^bb3(%0: i32):  // 2 preds: ^bb1, ^bb2
  "cf.br"(%0, %arg1)[^bb4] : (i32, i32) -> ()
^bb4(%1: i32, %2: i32):  // 2 preds: ^bb3, ^bb4
  "test.use"(%1, %2) : (i32, i32) -> ()
  "cf.br"(%2, %1)[^bb4] : (i32, i32) -> ()
}) : () -> ()

// br-pass-through: the argument is used elsewhere too.
// CHECK-LABEL: sym_name = "not_passed"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1, %[[B:[a-z0-9]+]]: i32, %[[C:[a-z0-9]+]]: i32):
// CHECK-NEXT: "cf.cond_br"(%[[A]])[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
// CHECK-NEXT: ^bb1:  // pred: ^bb0
// CHECK-NEXT: "test.one"() : () -> ()
// CHECK-NEXT: "cf.br"(%[[B]])[^bb3] : (i32) -> ()
// CHECK-NEXT: ^bb2:  // pred: ^bb0
// CHECK-NEXT: "test.two"() : () -> ()
// CHECK-NEXT: "cf.br"(%[[C]])[^bb3] : (i32) -> ()
// CHECK-NEXT: ^bb3(%[[D:[a-z0-9]+]]: i32):  // 2 preds: ^bb1, ^bb2
// CHECK-NEXT: "cf.br"()[^bb4] : () -> ()
// CHECK-NEXT: ^bb4:  // 2 preds: ^bb3, ^bb4
// CHECK-NEXT: "test.use"(%[[D]]) : (i32) -> ()
// CHECK-NEXT: "cf.br"()[^bb4] : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1, i32, i32) -> i32, sym_name = "not_passed"}> ({
^bb0(%arg0: i1, %arg1: i32, %arg2: i32):
  "cf.cond_br"(%arg0)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:  // pred: ^bb0
  "test.one"() : () -> ()
  "cf.br"(%arg1)[^bb3] : (i32) -> ()
^bb2:  // pred: ^bb0
  "test.two"() : () -> ()
  "cf.br"(%arg2)[^bb3] : (i32) -> ()
^bb3(%0: i32):  // 2 preds: ^bb1, ^bb2
  "cf.br"()[^bb4] : () -> ()
^bb4:  // 2 preds: ^bb3, ^bb4
  "test.use"(%0) : (i32) -> ()
  "cf.br"()[^bb4] : () -> ()
}) : () -> ()

// assert-true: what holds is not said; what may not hold is.
// CHECK-LABEL: sym_name = "assert"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = false}> : () -> i1
// CHECK-NEXT: "cf.assert"(%[[B]]) <{msg = "does not hold"}> : (i1) -> ()
// CHECK-NEXT: "cf.assert"(%[[A]]) <{msg = "may hold"}> : (i1) -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1) -> (), sym_name = "assert"}> ({
^bb0(%arg0: i1):
  %0 = "arith.constant"() <{value = true}> : () -> i1
  %1 = "arith.constant"() <{value = false}> : () -> i1
  "cf.assert"(%0) <{msg = "holds"}> : (i1) -> ()
  "cf.assert"(%1) <{msg = "does not hold"}> : (i1) -> ()
  "cf.assert"(%arg0) <{msg = "may hold"}> : (i1) -> ()
  "func.return"() : () -> ()
}) : () -> ()

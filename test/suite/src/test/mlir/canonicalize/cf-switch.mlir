// RUN: jpto-opt %s --allow-unregistered-dialect --canonicalize | FileCheck %s

// switch-default-only
// CHECK-LABEL: sym_name = "default_only"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i32, %[[B:[a-z0-9]+]]: i32):
// CHECK-NEXT: "test.first"() : () -> ()
// CHECK-NEXT: "func.return"(%[[B]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32, i32) -> i32, sym_name = "default_only"}> ({
^bb0(%arg0: i32, %arg1: i32):
  "test.first"() : () -> ()
  "cf.switch"(%arg0, %arg1)[^bb1] <{case_operand_segments = array<i32>, operandSegmentSizes = array<i32: 1, 1, 0>}> : (i32, i32) -> ()
^bb1(%0: i32):  // pred: ^bb0
  "func.return"(%0) : (i32) -> ()
}) : () -> ()

// switch-default-cases: only a case with the operands of the default is none.
// CHECK-LABEL: sym_name = "default_cases"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i32, %[[B:[a-z0-9]+]]: i32, %[[C:[a-z0-9]+]]: i32):
// CHECK-NEXT: "cf.switch"(%[[A]], %[[B]], %[[C]])[^bb1, ^bb1, ^bb2] <{case_operand_segments = array<i32: 1, 0>, case_values = dense<[2, 3]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 1, 1>}> : (i32, i32, i32) -> ()
// CHECK-NEXT: ^bb1(%[[D:[a-z0-9]+]]: i32):  // 2 preds: ^bb0, ^bb0
// CHECK-NEXT: "test.one"() : () -> ()
// CHECK-NEXT: "func.return"(%[[D]]) : (i32) -> ()
// CHECK-NEXT: ^bb2:  // pred: ^bb0
// CHECK-NEXT: "test.two"() : () -> ()
// CHECK-NEXT: "func.return"(%[[C]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32, i32, i32) -> i32, sym_name = "default_cases"}> ({
^bb0(%arg0: i32, %arg1: i32, %arg2: i32):
  "cf.switch"(%arg0, %arg1, %arg1, %arg2)[^bb1, ^bb1, ^bb1, ^bb2] <{case_operand_segments = array<i32: 1, 1, 0>, case_values = dense<[1, 2, 3]> : vector<3xi32>, operandSegmentSizes = array<i32: 1, 1, 2>}> : (i32, i32, i32, i32) -> ()
^bb1(%0: i32):  // 3 preds: ^bb0, ^bb0, ^bb0
  "test.one"() : () -> ()
  "func.return"(%0) : (i32) -> ()
^bb2:  // pred: ^bb0
  "test.two"() : () -> ()
  "func.return"(%arg2) : (i32) -> ()
}) : () -> ()

// switch-static: the flag is known, in a case and in none.
// CHECK-LABEL: sym_name = "static"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i32, %[[B:[a-z0-9]+]]: i1):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.constant"() <{value = 2 : i32}> : () -> i32
// CHECK-NEXT: "cf.cond_br"(%[[B]])[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
// CHECK-NEXT: ^bb1:  // pred: ^bb0
// CHECK-NEXT: "test.one"() : () -> ()
// CHECK-NEXT: "test.four"() : () -> ()
// CHECK-NEXT: "func.return"(%[[A]]) : (i32) -> ()
// CHECK-NEXT: ^bb2:  // pred: ^bb0
// CHECK-NEXT: "test.two"() : () -> ()
// CHECK-NEXT: "test.three"() : () -> ()
// CHECK-NEXT: "func.return"(%[[C]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32, i1) -> i32, sym_name = "static"}> ({
^bb0(%arg0: i32, %arg1: i1):
  %0 = "arith.constant"() <{value = 2 : i32}> : () -> i32
  %1 = "arith.constant"() <{value = 5 : i32}> : () -> i32
  "cf.cond_br"(%arg1)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:  // pred: ^bb0
  "test.one"() : () -> ()
  "cf.switch"(%0, %arg0)[^bb3, ^bb3, ^bb4] <{case_operand_segments = array<i32: 0, 1>, case_values = dense<[1, 2]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 0, 1>}> : (i32, i32) -> ()
^bb2:  // pred: ^bb0
  "test.two"() : () -> ()
  "cf.switch"(%1, %arg0)[^bb3, ^bb4] <{case_operand_segments = array<i32: 1>, case_values = dense<1> : vector<1xi32>, operandSegmentSizes = array<i32: 1, 0, 1>}> : (i32, i32) -> ()
^bb3:  // 3 preds: ^bb1, ^bb1, ^bb2
  "test.three"() : () -> ()
  "func.return"(%0) : (i32) -> ()
^bb4(%2: i32):  // 2 preds: ^bb1, ^bb2
  "test.four"() : () -> ()
  "func.return"(%2) : (i32) -> ()
}) : () -> ()

// switch-pass-through: blocks that only branch are passed by, from cases and default.
// CHECK-LABEL: sym_name = "pass_through"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i32, %[[B:[a-z0-9]+]]: i32):
// CHECK-NEXT: "cf.switch"(%[[A]], %[[A]], %[[B]])[^bb1, ^bb2, ^bb1] <{case_operand_segments = array<i32: 0, 1>, case_values = dense<[7, -1]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 1, 1>}> : (i32, i32, i32) -> ()
// CHECK-NEXT: ^bb1(%[[C:[a-z0-9]+]]: i32):  // 2 preds: ^bb0, ^bb0
// CHECK-NEXT: "test.three"() : () -> ()
// CHECK-NEXT: "func.return"(%[[C]]) : (i32) -> ()
// CHECK-NEXT: ^bb2:  // pred: ^bb0
// CHECK-NEXT: "test.four"() : () -> ()
// CHECK-NEXT: "func.return"(%[[B]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32, i32) -> i32, sym_name = "pass_through"}> ({
^bb0(%arg0: i32, %arg1: i32):
  "cf.switch"(%arg0, %arg0, %arg1)[^bb1, ^bb2, ^bb3] <{case_operand_segments = array<i32: 0, 1>, case_values = dense<[7, -1]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 1, 1>}> : (i32, i32, i32) -> ()
^bb1(%0: i32):  // pred: ^bb0
  "cf.br"(%0)[^bb3] : (i32) -> ()
^bb2:  // pred: ^bb0
  "cf.br"()[^bb4] : () -> ()
^bb3(%1: i32):  // 2 preds: ^bb0, ^bb1
  "test.three"() : () -> ()
  "func.return"(%1) : (i32) -> ()
^bb4:  // pred: ^bb2
  "test.four"() : () -> ()
  "func.return"(%arg1) : (i32) -> ()
}) : () -> ()

// switch-same-flag, switch-impossible-cases: the flag is known, or what it is not.
// CHECK-LABEL: sym_name = "same_flag"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i32):
// CHECK-NEXT: "cf.switch"(%[[A]])[^bb1, ^bb2, ^bb4] <{case_operand_segments = array<i32: 0, 0>, case_values = dense<[1, 2]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
// CHECK-NEXT: ^bb1:  // pred: ^bb0
// CHECK-NEXT: "test.one"() : () -> ()
// CHECK-NEXT: "cf.switch"(%[[A]])[^bb3, ^bb4] <{case_operand_segments = array<i32: 0>, case_values = dense<3> : vector<1xi32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
// CHECK-NEXT: ^bb2:  // pred: ^bb0
// CHECK-NEXT: "test.two"() : () -> ()
// CHECK-NEXT: "test.four"() : () -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: ^bb3:  // pred: ^bb1
// CHECK-NEXT: "test.three"() : () -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: ^bb4:  // 2 preds: ^bb0, ^bb1
// CHECK-NEXT: "test.five"() : () -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32) -> (), sym_name = "same_flag"}> ({
^bb0(%arg0: i32):
  "cf.switch"(%arg0)[^bb1, ^bb2, ^bb5] <{case_operand_segments = array<i32: 0, 0>, case_values = dense<[1, 2]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:  // pred: ^bb0
  "test.one"() : () -> ()
  "cf.switch"(%arg0)[^bb3, ^bb4, ^bb5] <{case_operand_segments = array<i32: 0, 0>, case_values = dense<[1, 3]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb2:  // pred: ^bb0
  "test.two"() : () -> ()
  "cf.switch"(%arg0)[^bb3, ^bb4, ^bb5] <{case_operand_segments = array<i32: 0, 0>, case_values = dense<[1, 3]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb3:  // 2 preds: ^bb1, ^bb2
  "test.three"() : () -> ()
  "func.return"() : () -> ()
^bb4:  // 2 preds: ^bb1, ^bb2
  "test.four"() : () -> ()
  "func.return"() : () -> ()
^bb5:  // 3 preds: ^bb0, ^bb1, ^bb2
  "test.five"() : () -> ()
  "func.return"() : () -> ()
}) : () -> ()

// Nothing is known of the flag where two cases lead.
// CHECK-LABEL: sym_name = "unknown_flag"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i32):
// CHECK-NEXT: "cf.switch"(%[[A]])[^bb2, ^bb1, ^bb1] <{case_operand_segments = array<i32: 0, 0>, case_values = dense<[1, 2]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
// CHECK-NEXT: ^bb1:  // 2 preds: ^bb0, ^bb0
// CHECK-NEXT: "test.one"() : () -> ()
// CHECK-NEXT: "cf.switch"(%[[A]])[^bb2, ^bb3] <{case_operand_segments = array<i32: 0>, case_values = dense<1> : vector<1xi32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
// CHECK-NEXT: ^bb2:  // 2 preds: ^bb0, ^bb1
// CHECK-NEXT: "test.two"() : () -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: ^bb3:  // pred: ^bb1
// CHECK-NEXT: "test.three"() : () -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32) -> (), sym_name = "unknown_flag"}> ({
^bb0(%arg0: i32):
  "cf.switch"(%arg0)[^bb2, ^bb1, ^bb1] <{case_operand_segments = array<i32: 0, 0>, case_values = dense<[1, 2]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:  // 2 preds: ^bb0, ^bb0
  "test.one"() : () -> ()
  "cf.switch"(%arg0)[^bb2, ^bb3] <{case_operand_segments = array<i32: 0>, case_values = dense<1> : vector<1xi32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb2:  // 2 preds: ^bb0, ^bb1
  "test.two"() : () -> ()
  "func.return"() : () -> ()
^bb3:  // pred: ^bb1
  "test.three"() : () -> ()
  "func.return"() : () -> ()
}) : () -> ()

// RUN: jpto-opt %s --allow-unregistered-dialect --canonicalize | FileCheck %s

// index-switch-static: the region of the case, or the default.
// CHECK-LABEL: sym_name = "index_switch"
// CHECK-NEXT: %[[A:[a-z0-9]+]] = "test.five"() : () -> i32
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "test.default"() : () -> i32
// CHECK-NEXT: "func.return"(%[[A]], %[[B]]) : (i32, i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = () -> (i32, i32), sym_name = "index_switch"}> ({
  %0 = "arith.constant"() <{value = 5 : index}> : () -> index
  %1 = "arith.constant"() <{value = 7 : index}> : () -> index
  %2 = "scf.index_switch"(%0) <{cases = array<i64: 2, 5>}> ({
    %8 = "test.default"() : () -> i32
    "scf.yield"(%8) : (i32) -> ()
  }, {
    %7 = "test.two"() : () -> i32
    "scf.yield"(%7) : (i32) -> ()
  }, {
    %6 = "test.five"() : () -> i32
    "scf.yield"(%6) : (i32) -> ()
  }) : (index) -> i32
  %3 = "scf.index_switch"(%1) <{cases = array<i64: 2>}> ({
    %5 = "test.default"() : () -> i32
    "scf.yield"(%5) : (i32) -> ()
  }, {
    %4 = "test.two"() : () -> i32
    "scf.yield"(%4) : (i32) -> ()
  }) : (index) -> i32
  "func.return"(%2, %3) : (i32, i32) -> ()
}) : () -> ()

// index-switch-static: the operand is not known.
// CHECK-LABEL: sym_name = "index_switch_unknown"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: index):
// CHECK-NEXT: "scf.index_switch"(%[[A]]) <{cases = array<i64: 2>}> ({
// CHECK-NEXT: "test.default"() : () -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: "test.two"() : () -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }) : (index) -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (index) -> (), sym_name = "index_switch_unknown"}> ({
^bb0(%arg0: index):
  "scf.index_switch"(%arg0) <{cases = array<i64: 2>}> ({
    "test.default"() : () -> ()
    "scf.yield"() : () -> ()
  }, {
    "test.two"() : () -> ()
    "scf.yield"() : () -> ()
  }) : (index) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// execute-region-inline: one block runs where it stands, also inside a loop.
// CHECK-LABEL: sym_name = "execute_region_inline"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: index, %[[B:[a-z0-9]+]]: index, %[[C:[a-z0-9]+]]: index):
// CHECK-NEXT: "scf.for"(%[[A]], %[[B]], %[[C]]) ({
// CHECK-NEXT: ^bb0(%[[D:[a-z0-9]+]]: index):
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "test.compute"(%[[D]]) : (index) -> i32
// CHECK-NEXT: "test.use"(%[[E]]) : (i32) -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }) : (index, index, index) -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (index, index, index) -> (), sym_name = "execute_region_inline"}> ({
^bb0(%arg0: index, %arg1: index, %arg2: index):
  "scf.for"(%arg0, %arg1, %arg2) ({
  ^bb0(%arg3: index):
    %0 = "scf.execute_region"() ({
      %1 = "test.compute"(%arg3) : (index) -> i32
      "scf.yield"(%1) : (i32) -> ()
    }) : () -> i32
    "test.use"(%0) : (i32) -> ()
    "scf.yield"() : () -> ()
  }) : (index, index, index) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// execute-region-unfold: many blocks become blocks of the function.
// CHECK-LABEL: sym_name = "execute_region_unfold"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1):
// CHECK-NEXT: "test.before"() : () -> ()
// CHECK-NEXT: "cf.cond_br"(%[[A]])[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
// CHECK-NEXT: ^bb1:  // pred: ^bb0
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "test.one"() : () -> i32
// CHECK-NEXT: "cf.br"(%[[B]])[^bb3] : (i32) -> ()
// CHECK-NEXT: ^bb2:  // pred: ^bb0
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "test.two"() : () -> i32
// CHECK-NEXT: "cf.br"(%[[C]])[^bb3] : (i32) -> ()
// CHECK-NEXT: ^bb3(%[[D:[a-z0-9]+]]: i32):  // 2 preds: ^bb1, ^bb2
// CHECK-NEXT: "test.after"(%[[D]]) : (i32) -> ()
// CHECK-NEXT: "func.return"(%[[D]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1) -> i32, sym_name = "execute_region_unfold"}> ({
^bb0(%arg0: i1):
  "test.before"() : () -> ()
  %0 = "scf.execute_region"() ({
    "cf.cond_br"(%arg0)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
  ^bb1:  // pred: ^bb0
    %1 = "test.one"() : () -> i32
    "scf.yield"(%1) : (i32) -> ()
  ^bb2:  // pred: ^bb0
    %2 = "test.two"() : () -> i32
    "scf.yield"(%2) : (i32) -> ()
  }) : () -> i32
  "test.after"(%0) : (i32) -> ()
  "func.return"(%0) : (i32) -> ()
}) : () -> ()

// execute-region-unfold: a loop has one block only.
// CHECK-LABEL: sym_name = "execute_region_in_loop"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1, %[[B:[a-z0-9]+]]: index, %[[C:[a-z0-9]+]]: index, %[[D:[a-z0-9]+]]: index):
// CHECK-NEXT: "scf.for"(%[[B]], %[[C]], %[[D]]) ({
// CHECK-NEXT: ^bb0(%[[E:[a-z0-9]+]]: index):
// CHECK-NEXT: "scf.execute_region"() ({
// CHECK-NEXT: "cf.cond_br"(%[[A]])[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
// CHECK-NEXT: ^bb1:  // pred: ^bb0
// CHECK-NEXT: "test.one"() : () -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: ^bb2:  // pred: ^bb0
// CHECK-NEXT: "test.two"() : () -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }) : () -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }) : (index, index, index) -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1, index, index, index) -> (), sym_name = "execute_region_in_loop"}> ({
^bb0(%arg0: i1, %arg1: index, %arg2: index, %arg3: index):
  "scf.for"(%arg1, %arg2, %arg3) ({
  ^bb0(%arg4: index):
    "scf.execute_region"() ({
      "cf.cond_br"(%arg0)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
    ^bb1:  // pred: ^bb0
      "test.one"() : () -> ()
      "scf.yield"() : () -> ()
    ^bb2:  // pred: ^bb0
      "test.two"() : () -> ()
      "scf.yield"() : () -> ()
    }) : () -> ()
    "scf.yield"() : () -> ()
  }) : (index, index, index) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// RUN: jpto-opt %s --canonicalize | FileCheck %s

// select-redundant-when-true
// CHECK-LABEL: sym_name = "redundant_when_true"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1, %[[B:[a-z0-9]+]]: i8, %[[C:[a-z0-9]+]]: i8, %[[D:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "arith.select"(%[[A]], %[[B]], %[[D]]) : (i1, i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[E]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1, i8, i8, i8) -> i8, sym_name = "redundant_when_true"}> ({
^bb0(%arg0: i1, %arg1: i8, %arg2: i8, %arg3: i8):
  %0 = "arith.select"(%arg0, %arg1, %arg2) : (i1, i8, i8) -> i8
  %1 = "arith.select"(%arg0, %0, %arg3) : (i1, i8, i8) -> i8
  "func.return"(%1) : (i8) -> ()
}) : () -> ()

// select-redundant-when-false
// CHECK-LABEL: sym_name = "redundant_when_false"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1, %[[B:[a-z0-9]+]]: i8, %[[C:[a-z0-9]+]]: i8, %[[D:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "arith.select"(%[[A]], %[[D]], %[[C]]) : (i1, i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[E]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1, i8, i8, i8) -> i8, sym_name = "redundant_when_false"}> ({
^bb0(%arg0: i1, %arg1: i8, %arg2: i8, %arg3: i8):
  %0 = "arith.select"(%arg0, %arg1, %arg2) : (i1, i8, i8) -> i8
  %1 = "arith.select"(%arg0, %arg3, %0) : (i1, i8, i8) -> i8
  "func.return"(%1) : (i8) -> ()
}) : () -> ()

// The inner choice is by another condition.
// CHECK-LABEL: sym_name = "other_condition"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1, %[[B:[a-z0-9]+]]: i1, %[[C:[a-z0-9]+]]: i8, %[[D:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "arith.select"(%[[B]], %[[C]], %[[D]]) : (i1, i8, i8) -> i8
// CHECK-NEXT: %[[F:[a-z0-9]+]] = "arith.select"(%[[A]], %[[E]], %[[D]]) : (i1, i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[F]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1, i1, i8, i8) -> i8, sym_name = "other_condition"}> ({
^bb0(%arg0: i1, %arg1: i1, %arg2: i8, %arg3: i8):
  %0 = "arith.select"(%arg1, %arg2, %arg3) : (i1, i8, i8) -> i8
  %1 = "arith.select"(%arg0, %0, %arg3) : (i1, i8, i8) -> i8
  "func.return"(%1) : (i8) -> ()
}) : () -> ()

// select-by-not
// CHECK-LABEL: sym_name = "by_not"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1, %[[B:[a-z0-9]+]]: i8, %[[C:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.select"(%[[A]], %[[C]], %[[B]]) : (i1, i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[D]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1, i8, i8) -> i8, sym_name = "by_not"}> ({
^bb0(%arg0: i1, %arg1: i8, %arg2: i8):
  %0 = "arith.constant"() <{value = true}> : () -> i1
  %1 = "arith.xori"(%arg0, %0) : (i1, i1) -> i1
  %2 = "arith.select"(%1, %arg1, %arg2) : (i1, i8, i8) -> i8
  "func.return"(%2) : (i8) -> ()
}) : () -> ()

// A redundant choice by a negated condition is dropped before the condition is looked at.
// CHECK-LABEL: sym_name = "redundant_by_not"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1, %[[B:[a-z0-9]+]]: i8, %[[C:[a-z0-9]+]]: i8, %[[D:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "arith.select"(%[[A]], %[[D]], %[[B]]) : (i1, i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[E]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1, i8, i8, i8) -> i8, sym_name = "redundant_by_not"}> ({
^bb0(%arg0: i1, %arg1: i8, %arg2: i8, %arg3: i8):
  %0 = "arith.constant"() <{value = true}> : () -> i1
  %1 = "arith.xori"(%arg0, %0) : (i1, i1) -> i1
  %2 = "arith.select"(%1, %arg1, %arg2) : (i1, i8, i8) -> i8
  %3 = "arith.select"(%1, %2, %arg3) : (i1, i8, i8) -> i8
  "func.return"(%3) : (i8) -> ()
}) : () -> ()

// select-to-not
// CHECK-LABEL: sym_name = "to_not"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = true}> : () -> i1
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.xori"(%[[A]], %[[B]]) : (i1, i1) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1) -> i1, sym_name = "to_not"}> ({
^bb0(%arg0: i1):
  %0 = "arith.constant"() <{value = true}> : () -> i1
  %1 = "arith.constant"() <{value = false}> : () -> i1
  %2 = "arith.select"(%arg0, %1, %0) : (i1, i1, i1) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// A fold, no pattern.
// CHECK-LABEL: sym_name = "to_condition"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1):
// CHECK-NEXT: "func.return"(%[[A]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1) -> i1, sym_name = "to_condition"}> ({
^bb0(%arg0: i1):
  %0 = "arith.constant"() <{value = true}> : () -> i1
  %1 = "arith.constant"() <{value = false}> : () -> i1
  %2 = "arith.select"(%arg0, %0, %1) : (i1, i1, i1) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// select-to-extui
// CHECK-LABEL: sym_name = "to_extui"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.extui"(%[[A]]) : (i1) -> i8
// CHECK-NEXT: "func.return"(%[[B]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1) -> i8, sym_name = "to_extui"}> ({
^bb0(%arg0: i1):
  %0 = "arith.constant"() <{value = 1 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = 0 : i8}> : () -> i8
  %2 = "arith.select"(%arg0, %0, %1) : (i1, i8, i8) -> i8
  "func.return"(%2) : (i8) -> ()
}) : () -> ()

// select-to-extui-of-not
// CHECK-LABEL: sym_name = "to_extui_of_not"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = true}> : () -> i1
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.xori"(%[[A]], %[[B]]) : (i1, i1) -> i1
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.extui"(%[[C]]) : (i1) -> i8
// CHECK-NEXT: "func.return"(%[[D]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1) -> i8, sym_name = "to_extui_of_not"}> ({
^bb0(%arg0: i1):
  %0 = "arith.constant"() <{value = 1 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = 0 : i8}> : () -> i8
  %2 = "arith.select"(%arg0, %1, %0) : (i1, i8, i8) -> i8
  "func.return"(%2) : (i8) -> ()
}) : () -> ()

// select-to-extui: extui makes no index.
// CHECK-LABEL: sym_name = "index_stays"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 1 : index}> : () -> index
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.constant"() <{value = 0 : index}> : () -> index
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.select"(%[[A]], %[[B]], %[[C]]) : (i1, index, index) -> index
// CHECK-NEXT: "func.return"(%[[D]]) : (index) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1) -> index, sym_name = "index_stays"}> ({
^bb0(%arg0: i1):
  %0 = "arith.constant"() <{value = 1 : index}> : () -> index
  %1 = "arith.constant"() <{value = 0 : index}> : () -> index
  %2 = "arith.select"(%arg0, %0, %1) : (i1, index, index) -> index
  "func.return"(%2) : (index) -> ()
}) : () -> ()

// Folds: a choice between two values by whether they are equal.
// CHECK-LABEL: sym_name = "equal_values"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: "func.return"(%[[B]], %[[A]]) : (i8, i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> (i8, i8), sym_name = "equal_values"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.cmpi"(%arg0, %arg1) <{predicate = 0 : i64}> : (i8, i8) -> i1
  %1 = "arith.cmpi"(%arg1, %arg0) <{predicate = 1 : i64}> : (i8, i8) -> i1
  %2 = "arith.select"(%0, %arg0, %arg1) : (i1, i8, i8) -> i8
  %3 = "arith.select"(%1, %arg0, %arg1) : (i1, i8, i8) -> i8
  "func.return"(%2, %3) : (i8, i8) -> ()
}) : () -> ()

// A fold: constants are chosen by the elements of a constant.
// CHECK-LABEL: sym_name = "elements"
// CHECK-NEXT: %[[A:[a-z0-9]+]] = "arith.constant"() <{value = dense<[7, 2, 7]> : vector<3xi8>}> : () -> vector<3xi8>
// CHECK-NEXT: "func.return"(%[[A]]) : (vector<3xi8>) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = () -> vector<3xi8>, sym_name = "elements"}> ({
  %0 = "arith.constant"() <{value = dense<[true, false, true]> : vector<3xi1>}> : () -> vector<3xi1>
  %1 = "arith.constant"() <{value = dense<7> : vector<3xi8>}> : () -> vector<3xi8>
  %2 = "arith.constant"() <{value = dense<[1, 2, 3]> : vector<3xi8>}> : () -> vector<3xi8>
  %3 = "arith.select"(%0, %1, %2) : (vector<3xi1>, vector<3xi8>, vector<3xi8>) -> vector<3xi8>
  "func.return"(%3) : (vector<3xi8>) -> ()
}) : () -> ()

// RUN: jpto-opt %s --canonicalize | FileCheck %s

// addui-extended-without-overflow
// CHECK-LABEL: sym_name = "addui_without_overflow"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.addi"(%[[A]], %[[B]]) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[C]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i8, sym_name = "addui_without_overflow"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0:2 = "arith.addui_extended"(%arg0, %arg1) : (i8, i8) -> (i8, i1)
  "func.return"(%0#0) : (i8) -> ()
}) : () -> ()

// addui-extended-without-overflow: it is used.
// CHECK-LABEL: sym_name = "addui_with_overflow"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]]:2 = "arith.addui_extended"(%[[A]], %[[B]]) : (i8, i8) -> (i8, i1)
// CHECK-NEXT: "func.return"(%[[C]]#1) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i1, sym_name = "addui_with_overflow"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0:2 = "arith.addui_extended"(%arg0, %arg1) : (i8, i8) -> (i8, i1)
  "func.return"(%0#1) : (i1) -> ()
}) : () -> ()

// mulsi-extended-without-high
// CHECK-LABEL: sym_name = "mulsi_without_high"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.muli"(%[[A]], %[[B]]) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[C]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i8, sym_name = "mulsi_without_high"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0:2 = "arith.mulsi_extended"(%arg0, %arg1) : (i8, i8) -> (i8, i8)
  "func.return"(%0#0) : (i8) -> ()
}) : () -> ()

// mului-extended-without-high
// CHECK-LABEL: sym_name = "mului_without_high"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: vector<2xi8>, %[[B:[a-z0-9]+]]: vector<2xi8>):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.muli"(%[[A]], %[[B]]) <{overflowFlags = #arith.overflow<none>}> : (vector<2xi8>, vector<2xi8>) -> vector<2xi8>
// CHECK-NEXT: "func.return"(%[[C]]) : (vector<2xi8>) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (vector<2xi8>, vector<2xi8>) -> vector<2xi8>, sym_name = "mului_without_high"}> ({
^bb0(%arg0: vector<2xi8>, %arg1: vector<2xi8>):
  %0:2 = "arith.mului_extended"(%arg0, %arg1) : (vector<2xi8>, vector<2xi8>) -> (vector<2xi8>, vector<2xi8>)
  "func.return"(%0#0) : (vector<2xi8>) -> ()
}) : () -> ()

// mulsi-extended-by-one
// CHECK-LABEL: sym_name = "mulsi_by_one"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 0 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 2 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.extsi"(%[[C]]) : (i1) -> i8
// CHECK-NEXT: "func.return"(%[[A]], %[[D]]) : (i8, i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> (i8, i8), sym_name = "mulsi_by_one"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 1 : i8}> : () -> i8
  %1:2 = "arith.mulsi_extended"(%0, %arg0) : (i8, i8) -> (i8, i8)
  "func.return"(%1#0, %1#1) : (i8, i8) -> ()
}) : () -> ()

// mulsi-extended-by-one: true is -1.
// CHECK-LABEL: sym_name = "mulsi_by_true"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = true}> : () -> i1
// CHECK-NEXT: %[[C:[a-z0-9]+]]:2 = "arith.mulsi_extended"(%[[A]], %[[B]]) : (i1, i1) -> (i1, i1)
// CHECK-NEXT: "func.return"(%[[C]]#0, %[[C]]#1) : (i1, i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1) -> (i1, i1), sym_name = "mulsi_by_true"}> ({
^bb0(%arg0: i1):
  %0 = "arith.constant"() <{value = true}> : () -> i1
  %1:2 = "arith.mulsi_extended"(%arg0, %0) : (i1, i1) -> (i1, i1)
  "func.return"(%1#0, %1#1) : (i1, i1) -> ()
}) : () -> ()

// trunci-of-signed-product
// CHECK-LABEL: sym_name = "signed_product"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]]:2 = "arith.mulsi_extended"(%[[A]], %[[B]]) : (i8, i8) -> (i8, i8)
// CHECK-NEXT: "func.return"(%[[C]]#1) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i8, sym_name = "signed_product"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.constant"() <{value = 8 : i16}> : () -> i16
  %1 = "arith.extsi"(%arg0) : (i8) -> i16
  %2 = "arith.extsi"(%arg1) : (i8) -> i16
  %3 = "arith.muli"(%1, %2) <{overflowFlags = #arith.overflow<none>}> : (i16, i16) -> i16
  %4 = "arith.shrui"(%3, %0) : (i16, i16) -> i16
  %5 = "arith.trunci"(%4) : (i16) -> i8
  "func.return"(%5) : (i8) -> ()
}) : () -> ()

// trunci-of-unsigned-product
// CHECK-LABEL: sym_name = "unsigned_product"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: vector<2xi8>, %[[B:[a-z0-9]+]]: vector<2xi8>):
// CHECK-NEXT: %[[C:[a-z0-9]+]]:2 = "arith.mului_extended"(%[[A]], %[[B]]) : (vector<2xi8>, vector<2xi8>) -> (vector<2xi8>, vector<2xi8>)
// CHECK-NEXT: "func.return"(%[[C]]#1) : (vector<2xi8>) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (vector<2xi8>, vector<2xi8>) -> vector<2xi8>, sym_name = "unsigned_product"}> ({
^bb0(%arg0: vector<2xi8>, %arg1: vector<2xi8>):
  %0 = "arith.constant"() <{value = dense<8> : vector<2xi16>}> : () -> vector<2xi16>
  %1 = "arith.extui"(%arg0) : (vector<2xi8>) -> vector<2xi16>
  %2 = "arith.extui"(%arg1) : (vector<2xi8>) -> vector<2xi16>
  %3 = "arith.muli"(%1, %2) <{overflowFlags = #arith.overflow<none>}> : (vector<2xi16>, vector<2xi16>) -> vector<2xi16>
  %4 = "arith.shrui"(%3, %0) : (vector<2xi16>, vector<2xi16>) -> vector<2xi16>
  %5 = "arith.trunci"(%4) : (vector<2xi16>) -> vector<2xi8>
  "func.return"(%5) : (vector<2xi8>) -> ()
}) : () -> ()

// trunci-of-unsigned-product: the shift is not by the width of the factors.
// CHECK-LABEL: sym_name = "wider_product"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.constant"() <{value = 8 : i32}> : () -> i32
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.extui"(%[[A]]) : (i8) -> i32
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "arith.extui"(%[[B]]) : (i8) -> i32
// CHECK-NEXT: %[[F:[a-z0-9]+]] = "arith.muli"(%[[D]], %[[E]]) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT: %[[G:[a-z0-9]+]] = "arith.shrui"(%[[F]], %[[C]]) : (i32, i32) -> i32
// CHECK-NEXT: %[[H:[a-z0-9]+]] = "arith.trunci"(%[[G]]) : (i32) -> i8
// CHECK-NEXT: "func.return"(%[[H]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i8, sym_name = "wider_product"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.constant"() <{value = 8 : i32}> : () -> i32
  %1 = "arith.extui"(%arg0) : (i8) -> i32
  %2 = "arith.extui"(%arg1) : (i8) -> i32
  %3 = "arith.muli"(%1, %2) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  %4 = "arith.shrui"(%3, %0) : (i32, i32) -> i32
  %5 = "arith.trunci"(%4) : (i32) -> i8
  "func.return"(%5) : (i8) -> ()
}) : () -> ()

// Folds: no carry, and products by 0 and 1.
// CHECK-LABEL: sym_name = "folds"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = false}> : () -> i1
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.constant"() <{value = 0 : i8}> : () -> i8
// CHECK-NEXT: "func.return"(%[[A]], %[[B]], %[[C]], %[[C]], %[[A]], %[[C]]) : (i8, i1, i8, i8, i8, i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> (i8, i1, i8, i8, i8, i8), sym_name = "folds"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 0 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = 1 : i8}> : () -> i8
  %2:2 = "arith.addui_extended"(%arg0, %0) : (i8, i8) -> (i8, i1)
  %3:2 = "arith.mulsi_extended"(%arg0, %0) : (i8, i8) -> (i8, i8)
  %4:2 = "arith.mului_extended"(%arg0, %1) : (i8, i8) -> (i8, i8)
  "func.return"(%2#0, %2#1, %3#0, %3#1, %4#0, %4#1) : (i8, i1, i8, i8, i8, i8) -> ()
}) : () -> ()

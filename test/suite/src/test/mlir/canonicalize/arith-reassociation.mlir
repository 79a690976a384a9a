// RUN: jpto-opt %s --canonicalize | FileCheck %s

// addi-of-addi: the flags that both operations have are kept.
// CHECK-LABEL: sym_name = "addi_of_addi"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 8 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.addi"(%[[A]], %[[B]]) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[C]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i8, sym_name = "addi_of_addi"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 3 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = 5 : i8}> : () -> i8
  %2 = "arith.addi"(%arg0, %0) <{overflowFlags = #arith.overflow<nsw, nuw>}> : (i8, i8) -> i8
  %3 = "arith.addi"(%2, %1) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
  "func.return"(%3) : (i8) -> ()
}) : () -> ()

// addi-of-subi-right
// CHECK-LABEL: sym_name = "addi_of_subi_right"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 2 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.addi"(%[[A]], %[[B]]) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[C]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i8, sym_name = "addi_of_subi_right"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 3 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = 5 : i8}> : () -> i8
  %2 = "arith.subi"(%arg0, %0) <{overflowFlags = #arith.overflow<nsw, nuw>}> : (i8, i8) -> i8
  %3 = "arith.addi"(%2, %1) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
  "func.return"(%3) : (i8) -> ()
}) : () -> ()

// addi-of-subi-left
// CHECK-LABEL: sym_name = "addi_of_subi_left"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 8 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.subi"(%[[B]], %[[A]]) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[C]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i8, sym_name = "addi_of_subi_left"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 3 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = 5 : i8}> : () -> i8
  %2 = "arith.subi"(%0, %arg0) <{overflowFlags = #arith.overflow<nsw, nuw>}> : (i8, i8) -> i8
  %3 = "arith.addi"(%2, %1) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
  "func.return"(%3) : (i8) -> ()
}) : () -> ()

// muli-of-muli
// CHECK-LABEL: sym_name = "muli_of_muli"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 15 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.muli"(%[[A]], %[[B]]) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[C]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i8, sym_name = "muli_of_muli"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 3 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = 5 : i8}> : () -> i8
  %2 = "arith.muli"(%arg0, %0) <{overflowFlags = #arith.overflow<nsw, nuw>}> : (i8, i8) -> i8
  %3 = "arith.muli"(%2, %1) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
  "func.return"(%3) : (i8) -> ()
}) : () -> ()

// subi-of-addi: the flags are dropped, as upstream drops them.
// CHECK-LABEL: sym_name = "subi_of_addi"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = -2 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.addi"(%[[A]], %[[B]]) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[C]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i8, sym_name = "subi_of_addi"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 3 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = 5 : i8}> : () -> i8
  %2 = "arith.addi"(%arg0, %0) <{overflowFlags = #arith.overflow<nsw, nuw>}> : (i8, i8) -> i8
  %3 = "arith.subi"(%2, %1) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
  "func.return"(%3) : (i8) -> ()
}) : () -> ()

// subi-from-addi
// CHECK-LABEL: sym_name = "subi_from_addi"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 2 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.subi"(%[[B]], %[[A]]) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[C]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i8, sym_name = "subi_from_addi"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 3 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = 5 : i8}> : () -> i8
  %2 = "arith.addi"(%arg0, %0) <{overflowFlags = #arith.overflow<nsw, nuw>}> : (i8, i8) -> i8
  %3 = "arith.subi"(%1, %2) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
  "func.return"(%3) : (i8) -> ()
}) : () -> ()

// subi-of-subi-right
// CHECK-LABEL: sym_name = "subi_of_subi_right"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 8 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.subi"(%[[A]], %[[B]]) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[C]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i8, sym_name = "subi_of_subi_right"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 3 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = 5 : i8}> : () -> i8
  %2 = "arith.subi"(%arg0, %0) <{overflowFlags = #arith.overflow<nsw, nuw>}> : (i8, i8) -> i8
  %3 = "arith.subi"(%2, %1) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
  "func.return"(%3) : (i8) -> ()
}) : () -> ()

// subi-of-subi-left
// CHECK-LABEL: sym_name = "subi_of_subi_left"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = -2 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.subi"(%[[B]], %[[A]]) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[C]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i8, sym_name = "subi_of_subi_left"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 3 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = 5 : i8}> : () -> i8
  %2 = "arith.subi"(%0, %arg0) <{overflowFlags = #arith.overflow<nsw, nuw>}> : (i8, i8) -> i8
  %3 = "arith.subi"(%2, %1) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
  "func.return"(%3) : (i8) -> ()
}) : () -> ()

// subi-from-subi-right
// CHECK-LABEL: sym_name = "subi_from_subi_right"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 8 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.subi"(%[[B]], %[[A]]) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[C]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i8, sym_name = "subi_from_subi_right"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 3 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = 5 : i8}> : () -> i8
  %2 = "arith.subi"(%arg0, %0) <{overflowFlags = #arith.overflow<nsw, nuw>}> : (i8, i8) -> i8
  %3 = "arith.subi"(%1, %2) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
  "func.return"(%3) : (i8) -> ()
}) : () -> ()

// subi-from-subi-left
// CHECK-LABEL: sym_name = "subi_from_subi_left"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 2 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.addi"(%[[A]], %[[B]]) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[C]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i8, sym_name = "subi_from_subi_left"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 3 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = 5 : i8}> : () -> i8
  %2 = "arith.subi"(%0, %arg0) <{overflowFlags = #arith.overflow<nsw, nuw>}> : (i8, i8) -> i8
  %3 = "arith.subi"(%1, %2) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
  "func.return"(%3) : (i8) -> ()
}) : () -> ()

// subi-of-its-left
// CHECK-LABEL: sym_name = "subi_of_its_left"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.constant"() <{value = 0 : i8}> : () -> i8
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.subi"(%[[C]], %[[B]]) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[D]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i8, sym_name = "subi_of_its_left"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.subi"(%arg0, %arg1) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
  %1 = "arith.subi"(%0, %arg0) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
  "func.return"(%1) : (i8) -> ()
}) : () -> ()

// addi-negated-right
// CHECK-LABEL: sym_name = "addi_negated_right"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.subi"(%[[A]], %[[B]]) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[C]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i8, sym_name = "addi_negated_right"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.constant"() <{value = -1 : i8}> : () -> i8
  %1 = "arith.muli"(%arg1, %0) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
  %2 = "arith.addi"(%arg0, %1) <{overflowFlags = #arith.overflow<nsw>}> : (i8, i8) -> i8
  "func.return"(%2) : (i8) -> ()
}) : () -> ()

// addi-negated-left: also for vectors of -1.
// CHECK-LABEL: sym_name = "addi_negated_left"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: vector<2xi8>, %[[B:[a-z0-9]+]]: vector<2xi8>):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.subi"(%[[B]], %[[A]]) <{overflowFlags = #arith.overflow<none>}> : (vector<2xi8>, vector<2xi8>) -> vector<2xi8>
// CHECK-NEXT: "func.return"(%[[C]]) : (vector<2xi8>) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (vector<2xi8>, vector<2xi8>) -> vector<2xi8>, sym_name = "addi_negated_left"}> ({
^bb0(%arg0: vector<2xi8>, %arg1: vector<2xi8>):
  %0 = "arith.constant"() <{value = dense<-1> : vector<2xi8>}> : () -> vector<2xi8>
  %1 = "arith.muli"(%arg0, %0) <{overflowFlags = #arith.overflow<none>}> : (vector<2xi8>, vector<2xi8>) -> vector<2xi8>
  %2 = "arith.addi"(%1, %arg1) <{overflowFlags = #arith.overflow<none>}> : (vector<2xi8>, vector<2xi8>) -> vector<2xi8>
  "func.return"(%2) : (vector<2xi8>) -> ()
}) : () -> ()

// The new constant is taken modulo 2 to the width.
// CHECK-LABEL: sym_name = "constants_wrap"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = -56 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.addi"(%[[A]], %[[B]]) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[C]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i8, sym_name = "constants_wrap"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 100 : i8}> : () -> i8
  %1 = "arith.addi"(%arg0, %0) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
  %2 = "arith.addi"(%1, %0) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
  "func.return"(%2) : (i8) -> ()
}) : () -> ()

// Constants of vectors are not joined.
// CHECK-LABEL: sym_name = "vectors_stay"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: vector<2xi8>):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = dense<3> : vector<2xi8>}> : () -> vector<2xi8>
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.addi"(%[[A]], %[[B]]) <{overflowFlags = #arith.overflow<none>}> : (vector<2xi8>, vector<2xi8>) -> vector<2xi8>
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.addi"(%[[C]], %[[B]]) <{overflowFlags = #arith.overflow<none>}> : (vector<2xi8>, vector<2xi8>) -> vector<2xi8>
// CHECK-NEXT: "func.return"(%[[D]]) : (vector<2xi8>) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (vector<2xi8>) -> vector<2xi8>, sym_name = "vectors_stay"}> ({
^bb0(%arg0: vector<2xi8>):
  %0 = "arith.constant"() <{value = dense<3> : vector<2xi8>}> : () -> vector<2xi8>
  %1 = "arith.addi"(%arg0, %0) <{overflowFlags = #arith.overflow<none>}> : (vector<2xi8>, vector<2xi8>) -> vector<2xi8>
  %2 = "arith.addi"(%1, %0) <{overflowFlags = #arith.overflow<none>}> : (vector<2xi8>, vector<2xi8>) -> vector<2xi8>
  "func.return"(%2) : (vector<2xi8>) -> ()
}) : () -> ()

// Only a factor of -1 makes a difference of a sum.
// CHECK-LABEL: sym_name = "other_factors_stay"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.constant"() <{value = -2 : i8}> : () -> i8
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.muli"(%[[B]], %[[C]]) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "arith.addi"(%[[A]], %[[D]]) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[E]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i8, sym_name = "other_factors_stay"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.constant"() <{value = -2 : i8}> : () -> i8
  %1 = "arith.muli"(%arg1, %0) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
  %2 = "arith.addi"(%arg0, %1) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
  "func.return"(%2) : (i8) -> ()
}) : () -> ()

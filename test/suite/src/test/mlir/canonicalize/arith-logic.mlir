// RUN: jpto-opt %s --canonicalize | FileCheck %s

// andi-of-extui
// CHECK-LABEL: sym_name = "andi_of_extui"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.andi"(%[[A]], %[[B]]) : (i8, i8) -> i8
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.extui"(%[[C]]) : (i8) -> i16
// CHECK-NEXT: "func.return"(%[[D]]) : (i16) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i16, sym_name = "andi_of_extui"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.extui"(%arg0) : (i8) -> i16
  %1 = "arith.extui"(%arg1) : (i8) -> i16
  %2 = "arith.andi"(%0, %1) : (i16, i16) -> i16
  "func.return"(%2) : (i16) -> ()
}) : () -> ()

// andi-of-extsi
// CHECK-LABEL: sym_name = "andi_of_extsi"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.andi"(%[[A]], %[[B]]) : (i8, i8) -> i8
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.extsi"(%[[C]]) : (i8) -> i16
// CHECK-NEXT: "func.return"(%[[D]]) : (i16) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i16, sym_name = "andi_of_extsi"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.extsi"(%arg0) : (i8) -> i16
  %1 = "arith.extsi"(%arg1) : (i8) -> i16
  %2 = "arith.andi"(%0, %1) : (i16, i16) -> i16
  "func.return"(%2) : (i16) -> ()
}) : () -> ()

// ori-of-extui
// CHECK-LABEL: sym_name = "ori_of_extui"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.ori"(%[[A]], %[[B]]) : (i8, i8) -> i8
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.extui"(%[[C]]) : (i8) -> i16
// CHECK-NEXT: "func.return"(%[[D]]) : (i16) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i16, sym_name = "ori_of_extui"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.extui"(%arg0) : (i8) -> i16
  %1 = "arith.extui"(%arg1) : (i8) -> i16
  %2 = "arith.ori"(%0, %1) : (i16, i16) -> i16
  "func.return"(%2) : (i16) -> ()
}) : () -> ()

// ori-of-extsi
// CHECK-LABEL: sym_name = "ori_of_extsi"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.ori"(%[[A]], %[[B]]) : (i8, i8) -> i8
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.extsi"(%[[C]]) : (i8) -> i16
// CHECK-NEXT: "func.return"(%[[D]]) : (i16) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i16, sym_name = "ori_of_extsi"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.extsi"(%arg0) : (i8) -> i16
  %1 = "arith.extsi"(%arg1) : (i8) -> i16
  %2 = "arith.ori"(%0, %1) : (i16, i16) -> i16
  "func.return"(%2) : (i16) -> ()
}) : () -> ()

// xori-of-extui
// CHECK-LABEL: sym_name = "xori_of_extui"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.xori"(%[[A]], %[[B]]) : (i8, i8) -> i8
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.extui"(%[[C]]) : (i8) -> i16
// CHECK-NEXT: "func.return"(%[[D]]) : (i16) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i16, sym_name = "xori_of_extui"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.extui"(%arg0) : (i8) -> i16
  %1 = "arith.extui"(%arg1) : (i8) -> i16
  %2 = "arith.xori"(%0, %1) : (i16, i16) -> i16
  "func.return"(%2) : (i16) -> ()
}) : () -> ()

// xori-of-extsi
// CHECK-LABEL: sym_name = "xori_of_extsi"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.xori"(%[[A]], %[[B]]) : (i8, i8) -> i8
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.extsi"(%[[C]]) : (i8) -> i16
// CHECK-NEXT: "func.return"(%[[D]]) : (i16) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i16, sym_name = "xori_of_extsi"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.extsi"(%arg0) : (i8) -> i16
  %1 = "arith.extsi"(%arg1) : (i8) -> i16
  %2 = "arith.xori"(%0, %1) : (i16, i16) -> i16
  "func.return"(%2) : (i16) -> ()
}) : () -> ()

// cmpi-of-extui
// CHECK-LABEL: sym_name = "cmpi_of_extui"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 0 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i1, sym_name = "cmpi_of_extui"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.extui"(%arg0) : (i8) -> i16
  %1 = "arith.extui"(%arg1) : (i8) -> i16
  %2 = "arith.cmpi"(%0, %1) <{predicate = 0 : i64}> : (i16, i16) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpi-of-extsi
// CHECK-LABEL: sym_name = "cmpi_of_extsi"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 1 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i1, sym_name = "cmpi_of_extsi"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.extsi"(%arg0) : (i8) -> i16
  %1 = "arith.extsi"(%arg1) : (i8) -> i16
  %2 = "arith.cmpi"(%0, %1) <{predicate = 1 : i64}> : (i16, i16) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpi-of-extui: an order is not compared without the extension.
// CHECK-LABEL: sym_name = "less_of_extui"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.extui"(%[[A]]) : (i8) -> i16
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.extui"(%[[B]]) : (i8) -> i16
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "arith.cmpi"(%[[C]], %[[D]]) <{predicate = 6 : i64}> : (i16, i16) -> i1
// CHECK-NEXT: "func.return"(%[[E]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i1, sym_name = "less_of_extui"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.extui"(%arg0) : (i8) -> i16
  %1 = "arith.extui"(%arg1) : (i8) -> i16
  %2 = "arith.cmpi"(%0, %1) <{predicate = 6 : i64}> : (i16, i16) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// One operand is extended with zeros, the other with its sign.
// CHECK-LABEL: sym_name = "mixed_extensions"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.extui"(%[[A]]) : (i8) -> i16
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.extsi"(%[[B]]) : (i8) -> i16
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "arith.andi"(%[[C]], %[[D]]) : (i16, i16) -> i16
// CHECK-NEXT: "func.return"(%[[E]]) : (i16) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i16, sym_name = "mixed_extensions"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.extui"(%arg0) : (i8) -> i16
  %1 = "arith.extsi"(%arg1) : (i8) -> i16
  %2 = "arith.andi"(%0, %1) : (i16, i16) -> i16
  "func.return"(%2) : (i16) -> ()
}) : () -> ()

// The extended operands have different types.
// CHECK-LABEL: sym_name = "other_widths"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i4):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.extui"(%[[A]]) : (i8) -> i16
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.extui"(%[[B]]) : (i4) -> i16
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "arith.ori"(%[[C]], %[[D]]) : (i16, i16) -> i16
// CHECK-NEXT: "func.return"(%[[E]]) : (i16) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i4) -> i16, sym_name = "other_widths"}> ({
^bb0(%arg0: i8, %arg1: i4):
  %0 = "arith.extui"(%arg0) : (i8) -> i16
  %1 = "arith.extui"(%arg1) : (i4) -> i16
  %2 = "arith.ori"(%0, %1) : (i16, i16) -> i16
  "func.return"(%2) : (i16) -> ()
}) : () -> ()

// not-of-cmpi
// CHECK-LABEL: sym_name = "not_eq"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 1 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i1, sym_name = "not_eq"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.constant"() <{value = true}> : () -> i1
  %1 = "arith.cmpi"(%arg0, %arg1) <{predicate = 0 : i64}> : (i8, i8) -> i1
  %2 = "arith.xori"(%1, %0) : (i1, i1) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// not-of-cmpi
// CHECK-LABEL: sym_name = "not_ne"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 0 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i1, sym_name = "not_ne"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.constant"() <{value = true}> : () -> i1
  %1 = "arith.cmpi"(%arg0, %arg1) <{predicate = 1 : i64}> : (i8, i8) -> i1
  %2 = "arith.xori"(%1, %0) : (i1, i1) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// not-of-cmpi
// CHECK-LABEL: sym_name = "not_slt"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 5 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i1, sym_name = "not_slt"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.constant"() <{value = true}> : () -> i1
  %1 = "arith.cmpi"(%arg0, %arg1) <{predicate = 2 : i64}> : (i8, i8) -> i1
  %2 = "arith.xori"(%1, %0) : (i1, i1) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// not-of-cmpi
// CHECK-LABEL: sym_name = "not_sle"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 4 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i1, sym_name = "not_sle"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.constant"() <{value = true}> : () -> i1
  %1 = "arith.cmpi"(%arg0, %arg1) <{predicate = 3 : i64}> : (i8, i8) -> i1
  %2 = "arith.xori"(%1, %0) : (i1, i1) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// not-of-cmpi
// CHECK-LABEL: sym_name = "not_sgt"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 3 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i1, sym_name = "not_sgt"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.constant"() <{value = true}> : () -> i1
  %1 = "arith.cmpi"(%arg0, %arg1) <{predicate = 4 : i64}> : (i8, i8) -> i1
  %2 = "arith.xori"(%1, %0) : (i1, i1) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// not-of-cmpi
// CHECK-LABEL: sym_name = "not_sge"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 2 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i1, sym_name = "not_sge"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.constant"() <{value = true}> : () -> i1
  %1 = "arith.cmpi"(%arg0, %arg1) <{predicate = 5 : i64}> : (i8, i8) -> i1
  %2 = "arith.xori"(%1, %0) : (i1, i1) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// not-of-cmpi
// CHECK-LABEL: sym_name = "not_ult"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 9 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i1, sym_name = "not_ult"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.constant"() <{value = true}> : () -> i1
  %1 = "arith.cmpi"(%arg0, %arg1) <{predicate = 6 : i64}> : (i8, i8) -> i1
  %2 = "arith.xori"(%1, %0) : (i1, i1) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// not-of-cmpi
// CHECK-LABEL: sym_name = "not_ule"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 8 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i1, sym_name = "not_ule"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.constant"() <{value = true}> : () -> i1
  %1 = "arith.cmpi"(%arg0, %arg1) <{predicate = 7 : i64}> : (i8, i8) -> i1
  %2 = "arith.xori"(%1, %0) : (i1, i1) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// not-of-cmpi
// CHECK-LABEL: sym_name = "not_ugt"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 7 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i1, sym_name = "not_ugt"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.constant"() <{value = true}> : () -> i1
  %1 = "arith.cmpi"(%arg0, %arg1) <{predicate = 8 : i64}> : (i8, i8) -> i1
  %2 = "arith.xori"(%1, %0) : (i1, i1) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// not-of-cmpi
// CHECK-LABEL: sym_name = "not_uge"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 6 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> i1, sym_name = "not_uge"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.constant"() <{value = true}> : () -> i1
  %1 = "arith.cmpi"(%arg0, %arg1) <{predicate = 9 : i64}> : (i8, i8) -> i1
  %2 = "arith.xori"(%1, %0) : (i1, i1) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// not-of-cmpi: not for vectors.
// CHECK-LABEL: sym_name = "not_of_vector"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: vector<2xi8>, %[[B:[a-z0-9]+]]: vector<2xi8>):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.constant"() <{value = dense<true> : vector<2xi1>}> : () -> vector<2xi1>
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 6 : i64}> : (vector<2xi8>, vector<2xi8>) -> vector<2xi1>
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "arith.xori"(%[[D]], %[[C]]) : (vector<2xi1>, vector<2xi1>) -> vector<2xi1>
// CHECK-NEXT: "func.return"(%[[E]]) : (vector<2xi1>) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (vector<2xi8>, vector<2xi8>) -> vector<2xi1>, sym_name = "not_of_vector"}> ({
^bb0(%arg0: vector<2xi8>, %arg1: vector<2xi8>):
  %0 = "arith.constant"() <{value = dense<true> : vector<2xi1>}> : () -> vector<2xi1>
  %1 = "arith.cmpi"(%arg0, %arg1) <{predicate = 6 : i64}> : (vector<2xi8>, vector<2xi8>) -> vector<2xi1>
  %2 = "arith.xori"(%1, %0) : (vector<2xi1>, vector<2xi1>) -> vector<2xi1>
  "func.return"(%2) : (vector<2xi1>) -> ()
}) : () -> ()

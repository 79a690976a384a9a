// RUN: jpto-opt %s --pdl-patterns=%s --pass-pipeline='builtin.module(func.func(apply-patterns))' | FileCheck %s
// RUN: jpto-opt %s --pdl-patterns=%s --pass-pipeline='builtin.module(func.func(apply-patterns{disable-patterns=MulTwo}))' | FileCheck %s --check-prefix=LESS
// RUN: not jpto-opt %s --pdl-patterns=%s --pass-pipeline='builtin.module(func.func(apply-patterns{disable-patterns=MulTo}))' 2>&1 | FileCheck %s --check-prefix=TYPO
// RUN: not jpto-opt %s --apply-patterns 2>&1 | FileCheck %s --check-prefix=NONE
// RUN: jpto-opt --pdl-patterns=%s --dump-patterns=pdl | FileCheck %s --check-prefix=DUMP
// RUN: not jpto-opt --dump-patterns=drr 2>&1 | FileCheck %s --check-prefix=FORM
// RUN: not jpto-opt %s --pdl-patterns=%p/missing.mlir 2>&1 | FileCheck %s --check-prefix=MISSING

// The patterns of this file, which mlir-pdll made of PDLL, run on the function of this file.
"pdl.pattern"() <{benefit = 2 : i16, sym_name = "MulOne"}> ({
  %8 = "pdl.operand"() : () -> !pdl.value
  %9 = "pdl.operands"() : () -> !pdl.range<value>
  %10 = "pdl.attribute"() <{value = 1 : i32}> : () -> !pdl.attribute
  %11 = "pdl.type"() : () -> !pdl.type
  %12 = "pdl.operation"(%9, %10, %11) <{attributeValueNames = ["value"], opName = "arith.constant", operandSegmentSizes = array<i32: 1, 1, 1>}> : (!pdl.range<value>, !pdl.attribute, !pdl.type) -> !pdl.operation
  %13 = "pdl.result"(%12) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
  %14 = "pdl.operation"(%8, %13, %11) <{attributeValueNames = [], opName = "arith.muli", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
  "pdl.rewrite"(%14) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    "pdl.replace"(%14, %8) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.operation, !pdl.value) -> ()
  }) : (!pdl.operation) -> ()
}) : () -> ()
"pdl.pattern"() <{benefit = 0 : i16, sym_name = "MulTwo"}> ({
  %0 = "pdl.operand"() : () -> !pdl.value
  %1 = "pdl.operands"() : () -> !pdl.range<value>
  %2 = "pdl.attribute"() <{value = 2 : i32}> : () -> !pdl.attribute
  %3 = "pdl.type"() : () -> !pdl.type
  %4 = "pdl.operation"(%1, %2, %3) <{attributeValueNames = ["value"], opName = "arith.constant", operandSegmentSizes = array<i32: 1, 1, 1>}> : (!pdl.range<value>, !pdl.attribute, !pdl.type) -> !pdl.operation
  %5 = "pdl.result"(%4) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
  %6 = "pdl.operation"(%0, %5, %3) <{attributeValueNames = [], opName = "arith.muli", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
  "pdl.rewrite"(%6) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    %7 = "pdl.operation"(%0, %0, %3) <{attributeValueNames = [], opName = "arith.addi", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
    "pdl.replace"(%6, %7) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
  }) : (!pdl.operation) -> ()
}) : () -> ()
"func.func"() <{function_type = (i32, i32) -> (i32, i32), sym_name = "f"}> ({
^bb0(%a: i32, %b: i32):
  %two = "arith.constant"() <{value = 2 : i32}> : () -> i32
  %0 = "arith.muli"(%b, %two) : (i32, i32) -> i32
  %1 = "arith.muli"(%a, %b) : (i32, i32) -> i32
  "func.return"(%0, %1) : (i32, i32) -> ()
}) : () -> ()

// CHECK: sym_name = "f"
// CHECK-NEXT: ^bb0(%[[A:.*]]: i32, %[[B:.*]]: i32):
// CHECK-NEXT: %[[SUM:.*]] = "arith.addi"(%[[B]], %[[B]])
// CHECK-NEXT: %[[PRODUCT:.*]] = "arith.muli"(%[[A]], %[[B]])
// CHECK-NEXT: "func.return"(%[[SUM]], %[[PRODUCT]])

// LESS: sym_name = "f"
// LESS: %[[TWO:.*]] = "arith.constant"() <{value = 2 : i32}>
// LESS-NEXT: "arith.muli"(%{{.*}}, %[[TWO]])

// TYPO: error: no loaded pattern 'MulTo'; did you mean 'MulTwo'?
// NONE: error: apply-patterns has no patterns; --pdl-patterns=FILE loads some
// FORM: jpto-opt: --dump-patterns is 'pdl', not 'drr'
// MISSING: cannot open input file '{{.*}}missing.mlir'

// DUMP: "pdl.pattern"() <{benefit = 2 : i16, sym_name = "MulOne"}>
// DUMP: "pdl.pattern"() <{benefit = 0 : i16, sym_name = "MulTwo"}>

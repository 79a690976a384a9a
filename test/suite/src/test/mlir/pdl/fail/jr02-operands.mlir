// RUN: not jpto-opt --pdl-patterns=%s %s 2>&1 | FileCheck %s --strict-whitespace

// An operation with one operand too few, and one with one too many.
"builtin.module"() ({
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Numbers"}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
    %1 = "pdl.type"() : () -> !pdl.type
    %2 = "pdl.operation"(%0, %1) <{attributeValueNames = [], opName = "arith.addi", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%2) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %3 = "pdl.operation"(%0, %0, %0, %1) <{attributeValueNames = [], opName = "arith.muli", operandSegmentSizes = array<i32: 3, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
      "pdl.replace"(%2, %3) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: jr02-operands.mlir:8:10: error: [JR02] pattern 'Numbers': 'arith.addi' cannot have 1 operand; hint: it has lhs, rhs
// CHECK-NEXT: %2 = "pdl.operation"(%0, %1) <{attributeValueNames = [], opN
// CHECK-NEXT: {{^ {9}\^$}}
// CHECK: jr02-operands.mlir:10:12: error: [JR02] pattern 'Numbers': 'arith.muli' cannot be made of 3 operands; hint: it has lhs, rhs
// CHECK-NEXT: %3 = "pdl.operation"(%0, %0, %0, %1) <{attributeValueNames =
// CHECK-NEXT: {{^ {11}\^$}}

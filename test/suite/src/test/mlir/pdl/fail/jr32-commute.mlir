// RUN: jpto-opt --pdl-patterns=%s %s 2>&1 | FileCheck %s --strict-whitespace

// Operands swapped without an order.
"builtin.module"() ({
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Commute"}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
    %1 = "pdl.operand"() : () -> !pdl.value
    %2 = "pdl.type"() : () -> !pdl.type
    %3 = "pdl.operation"(%0, %1, %2) <{attributeValueNames = [], opName = "arith.addi", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%3) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %4 = "pdl.operation"(%1, %0, %2) <{attributeValueNames = [], opName = "arith.addi", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
      "pdl.replace"(%3, %4) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: jr32-commute.mlir:5:3: warning: [JR32] pattern 'Commute': it reorders operands without a strict order: "arith.addi"(%#0, %#1) -> "arith.addi"(%#1, %#0) -> "arith.addi"(%#0, %#1); hint: demand an order of the operands that the result does not have any more
// CHECK-NEXT: "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Commute"}>
// CHECK-NEXT: {{^ {2}\^$}}

// RUN: jpto-opt --pdl-patterns=%s %s 2>&1 | FileCheck %s --strict-whitespace

// A sum that becomes the sum of a sum.
"builtin.module"() ({
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Grow"}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
    %1 = "pdl.operand"() : () -> !pdl.value
    %2 = "pdl.type"() : () -> !pdl.type
    %3 = "pdl.operation"(%0, %1, %2) <{attributeValueNames = [], opName = "arith.addi", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%3) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %4 = "pdl.operation"(%1, %1, %2) <{attributeValueNames = [], opName = "arith.addi", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
      %5 = "pdl.result"(%4) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
      %6 = "pdl.operation"(%5, %0, %2) <{attributeValueNames = [], opName = "arith.subi", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
      "pdl.replace"(%3, %6) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: jr30-growth.mlir:5:3: warning: [JR30] pattern 'Grow': it grows: it makes arith.addi, arith.subi of arith.addi, its root among them; hint: make less, or say with bounded("...") why it cannot fire for ever
// CHECK-NEXT: "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Grow"}> ({
// CHECK-NEXT: {{^ {2}\^$}}

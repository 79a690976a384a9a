// RUN: not jpto-opt --pdl-patterns=%s %s 2>&1 | FileCheck %s --strict-whitespace

// One result replaced by two values.
"builtin.module"() ({
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Two"}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
    %1 = "pdl.type"() : () -> !pdl.type
    %2 = "pdl.operation"(%0, %0, %1) <{attributeValueNames = [], opName = "arith.addi", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%2) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      "pdl.replace"(%2, %0, %0) <{operandSegmentSizes = array<i32: 1, 0, 2>}> : (!pdl.operation, !pdl.value, !pdl.value) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: jr03-replacement.mlir:10:7: error: [JR03] pattern 'Two': 'arith.addi' has 1 result but is replaced by 2 values; hint: give one value for each result
// CHECK-NEXT: "pdl.replace"(%2, %0, %0) <{operandSegmentSizes = array<i32:
// CHECK-NEXT: {{^ {6}\^$}}

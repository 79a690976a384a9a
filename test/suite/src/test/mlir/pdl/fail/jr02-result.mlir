// RUN: not jpto-opt --pdl-patterns=%s %s 2>&1 | FileCheck %s --strict-whitespace

// A second result of an operation that has one.
"builtin.module"() ({
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Second"}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
    %1 = "pdl.type"() : () -> !pdl.type
    %2 = "pdl.operation"(%0, %0, %1) <{attributeValueNames = [], opName = "arith.addi", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%2) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %3 = "pdl.operation"(%0, %0, %1) <{attributeValueNames = [], opName = "arith.muli", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
      %4 = "pdl.result"(%3) <{index = 1 : i32}> : (!pdl.operation) -> !pdl.value
      "pdl.replace"(%2, %4) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.operation, !pdl.value) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: jr02-result.mlir:11:12: error: [JR02] pattern 'Second': 'arith.muli' has no result 1; hint: it has 1 result
// CHECK-NEXT: %4 = "pdl.result"(%3) <{index = 1 : i32}> : (!pdl.operation)
// CHECK-NEXT: {{^ {11}\^$}}

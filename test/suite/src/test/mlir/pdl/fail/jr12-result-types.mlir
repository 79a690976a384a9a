// RUN: not jpto-opt --pdl-patterns=%s %s 2>&1 | FileCheck %s --strict-whitespace

// A new operation whose result types nothing gives.
"builtin.module"() ({
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Untyped"}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
    %1 = "pdl.type"() : () -> !pdl.type
    %2 = "pdl.operation"(%0, %1) <{attributeValueNames = [], opName = "arith.extsi", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%2) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %3 = "pdl.operation"(%0) <{attributeValueNames = [], opName = "arith.extui", operandSegmentSizes = array<i32: 1, 0, 0>}> : (!pdl.value) -> !pdl.operation
      %4 = "pdl.result"(%3) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
      "pdl.replace"(%2, %4) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.operation, !pdl.value) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: jr12-result-types.mlir:10:12: error: [JR12] pattern 'Untyped': the result types of the new 'arith.extui' are not known; hint: give them, types(...), or declare in the operation how they are inferred
// CHECK-NEXT: %3 = "pdl.operation"(%0) <{attributeValueNames = [], opName
// CHECK-NEXT: {{^ {11}\^$}}

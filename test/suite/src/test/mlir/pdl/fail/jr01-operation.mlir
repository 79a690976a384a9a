// RUN: not jpto-opt --pdl-patterns=%s %s 2>&1 | FileCheck %s --strict-whitespace

// An operation that no dialect has.
"builtin.module"() ({
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Typo"}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
    %1 = "pdl.type"() : () -> !pdl.type
    %2 = "pdl.operation"(%0, %0, %1) <{attributeValueNames = [], opName = "arith.adddi", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%2) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      "pdl.replace"(%2, %0) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.operation, !pdl.value) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: jr01-operation.mlir:8:10: error: [JR01] pattern 'Typo': no operation is called 'arith.adddi'; hint: did you mean 'arith.addi'?
// CHECK-NEXT: %2 = "pdl.operation"(%0, %0, %1) <{attributeValueNames = [],
// CHECK-NEXT: {{^ {9}\^$}}

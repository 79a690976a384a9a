// RUN: not jpto-opt --pdl-patterns=%s %s 2>&1 | FileCheck %s --strict-whitespace

// The result of a function that must not hold.
"builtin.module"() ({
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Negated"}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
    %1 = "pdl.type"() : () -> !pdl.type
    %2 = "pdl.operation"(%0, %0, %1) <{attributeValueNames = [], opName = "arith.addi", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
    %3 = "pdl.apply_native_constraint"(%0) <{isNegated = true, name = "Half"}> : (!pdl.value) -> !pdl.value
    "pdl.rewrite"(%2) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      "pdl.replace"(%2, %3) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.operation, !pdl.value) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: jr05-negated.mlir:9:10: error: [JR05] pattern 'Negated': 'Half' computes nothing where it must not hold; hint: leave the results out, or isNegated
// CHECK-NEXT: %3 = "pdl.apply_native_constraint"(%0) <{isNegated = true, n
// CHECK-NEXT: {{^ {9}\^$}}

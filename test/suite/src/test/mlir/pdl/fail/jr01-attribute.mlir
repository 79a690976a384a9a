// RUN: not jpto-opt --pdl-patterns=%s %s 2>&1 | FileCheck %s --strict-whitespace

// An attribute that the operation does not have.
"builtin.module"() ({
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Flags"}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
    %1 = "pdl.attribute"() : () -> !pdl.attribute
    %2 = "pdl.type"() : () -> !pdl.type
    %3 = "pdl.operation"(%0, %0, %1, %2) <{attributeValueNames = ["predicat"], opName = "arith.cmpi", operandSegmentSizes = array<i32: 2, 1, 1>}> : (!pdl.value, !pdl.value, !pdl.attribute, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%3) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %4 = "pdl.attribute"() <{value = true}> : () -> !pdl.attribute
      %5 = "pdl.operation"(%4, %2) <{attributeValueNames = ["value"], opName = "arith.constant", operandSegmentSizes = array<i32: 0, 1, 1>}> : (!pdl.attribute, !pdl.type) -> !pdl.operation
      "pdl.replace"(%3, %5) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: jr01-attribute.mlir:9:10: error: [JR01] pattern 'Flags': 'arith.cmpi' has no attribute 'predicat'; hint: did you mean 'predicate'?
// CHECK-NEXT: %3 = "pdl.operation"(%0, %0, %1, %2) <{attributeValueNames =
// CHECK-NEXT: {{^ {9}\^$}}

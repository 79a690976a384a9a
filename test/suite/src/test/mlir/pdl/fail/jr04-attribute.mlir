// RUN: not jpto-opt --pdl-patterns=%s %s 2>&1 | FileCheck %s --strict-whitespace

// A predicate that is a string.
"builtin.module"() ({
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Kind"}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
    %1 = "pdl.attribute"() <{value = "eq"}> : () -> !pdl.attribute
    %2 = "pdl.type"() : () -> !pdl.type
    %3 = "pdl.operation"(%0, %0, %1, %2) <{attributeValueNames = ["predicate"], opName = "arith.cmpi", operandSegmentSizes = array<i32: 2, 1, 1>}> : (!pdl.value, !pdl.value, !pdl.attribute, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%3) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %4 = "pdl.attribute"() <{value = true}> : () -> !pdl.attribute
      %5 = "pdl.operation"(%4, %2) <{attributeValueNames = ["value"], opName = "arith.constant", operandSegmentSizes = array<i32: 0, 1, 1>}> : (!pdl.attribute, !pdl.type) -> !pdl.operation
      "pdl.replace"(%3, %5) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: jr04-attribute.mlir:9:10: error: [JR04] pattern 'Kind': attribute 'predicate' of 'arith.cmpi' cannot be "eq"; hint: it must be allowed 64-bit signless integer cases: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9
// CHECK-NEXT: %3 = "pdl.operation"(%0, %0, %1, %2) <{attributeValueNames =
// CHECK-NEXT: {{^ {9}\^$}}

// RUN: not jpto-opt --pdl-patterns=%s %s 2>&1 | FileCheck %s --strict-whitespace

// A sum of floats with the addition of integers.
"builtin.module"() ({
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Floats"}> ({
    %0 = "pdl.type"() <{constantType = f32}> : () -> !pdl.type
    %1 = "pdl.operand"() : () -> !pdl.value
    %2 = "pdl.operation"(%1, %1, %0) <{attributeValueNames = [], opName = "arith.addi", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%2) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      "pdl.replace"(%2, %1) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.operation, !pdl.value) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: jr10-type.mlir:5:3: error: [JR10] pattern 'Floats': operand 'lhs' of 'arith.addi' cannot be of type f32; hint: it must be signless-integer-like
// CHECK-NEXT: "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Floats"}> (
// CHECK-NEXT: {{^ {2}\^$}}

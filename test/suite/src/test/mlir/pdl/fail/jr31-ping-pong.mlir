// RUN: jpto-opt --pdl-patterns=%s %s 2>&1 | FileCheck %s --strict-whitespace

// Two patterns that undo each other.
"builtin.module"() ({
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Ping"}> ({
    %4 = "pdl.operand"() : () -> !pdl.value
    %5 = "pdl.type"() : () -> !pdl.type
    %6 = "pdl.operation"(%4, %4, %5) <{attributeValueNames = [], opName = "arith.addi", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%6) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %7 = "pdl.operation"(%4, %4, %5) <{attributeValueNames = [], opName = "arith.muli", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
      "pdl.replace"(%6, %7) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Pong"}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
    %1 = "pdl.type"() : () -> !pdl.type
    %2 = "pdl.operation"(%0, %0, %1) <{attributeValueNames = [], opName = "arith.muli", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%2) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %3 = "pdl.operation"(%0, %0, %1) <{attributeValueNames = [], opName = "arith.addi", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
      "pdl.replace"(%2, %3) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: jr31-ping-pong.mlir:5:3: warning: [JR31] pattern 'Ping': it loops with [Pong]: "arith.addi"(%#0, %#0) -> "arith.muli"(%#0, %#0) -> "arith.addi"(%#0, %#0); hint: give one of them a condition, or remove it
// CHECK-NEXT: "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Ping"}> ({
// CHECK-NEXT: {{^ {2}\^$}}

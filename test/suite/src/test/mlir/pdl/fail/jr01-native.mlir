// RUN: not jpto-opt --pdl-patterns=%s %s 2>&1 | FileCheck %s --strict-whitespace

// A native function that nobody registered.
"builtin.module"() ({
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Unknown"}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
    %1 = "pdl.type"() : () -> !pdl.type
    %2 = "pdl.operation"(%0, %0, %1) <{attributeValueNames = [], opName = "arith.addi", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
    "pdl.apply_native_constraint"(%0) <{isNegated = false, name = "IsSmall"}> : (!pdl.value) -> ()
    "pdl.rewrite"(%2) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      "pdl.apply_native_rewrite"(%2) <{name = "Shrink"}> : (!pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: jr01-native.mlir:9:5: error: [JR01] pattern 'Unknown': no native function is called 'IsSmall'; hint: register it by this name
// CHECK-NEXT: "pdl.apply_native_constraint"(%0) <{isNegated = false, name
// CHECK-NEXT: {{^ {4}\^$}}
// CHECK: jr01-native.mlir:11:7: error: [JR01] pattern 'Unknown': no native function is called 'Shrink'; hint: register it by this name
// CHECK-NEXT: "pdl.apply_native_rewrite"(%2) <{name = "Shrink"}> : (!pdl.o
// CHECK-NEXT: {{^ {6}\^$}}

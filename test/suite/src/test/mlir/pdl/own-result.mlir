// RUN: not jpto-opt %s --allow-unregistered-dialect --pdl-patterns=%s --apply-patterns --mlir-pass-pipeline-crash-reproducer=%t 2>&1 | FileCheck %s

// In a graph region a pattern may replace an operation by its own result: that is the pattern's error.
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "Own"}> ({
  %0 = "pdl.operand"() : () -> !pdl.value
  %1 = "pdl.operand"() : () -> !pdl.value
  %3 = "pdl.type"() : () -> !pdl.type
  %6 = "pdl.operation"(%0, %1, %3) <{attributeValueNames = [], opName = "arith.addi", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
  "pdl.rewrite"(%6) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    "pdl.replace"(%6, %0) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.operation, !pdl.value) -> ()
  }) : (!pdl.operation) -> ()
}) : () -> ()
"builtin.module"() ({
    %c0 = "arith.constant"() <{value = 1 : i32}> : () -> i32
    %0 = "arith.addi"(%0, %c0) : (i32, i32) -> i32
    %1 = "t.use"(%0) : (i32) -> i32
}) : () -> ()

// CHECK: own-result.mlir:15:10: error: pattern 'Own' ({{.*}}own-result.mlir:4:1) is wrong here: 'arith.addi' is erased while a result is used
// CHECK-NOT: internal error

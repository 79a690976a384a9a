// RUN: not jpto-opt %s --pdl-patterns=%s --apply-patterns --verify-patterns 2>&1 | FileCheck %s
// RUN: not jpto-opt %s --pdl-patterns=%s --apply-patterns 2>&1 | FileCheck %s --check-prefix=END
// RUN: jpto-opt %s --pdl-patterns=%s --pass-pipeline='builtin.module(func.func(apply-patterns{disable-patterns=MulToExt}))' --verify-patterns | FileCheck %s --check-prefix=GOOD

// A pattern that makes an operation of wrong types; the next one would hide it.
"pdl.pattern"() <{benefit = 1 : i16, sym_name = "MulToExt"}> ({
  %a = "pdl.operand"() : () -> !pdl.value
  %b = "pdl.operand"() : () -> !pdl.value
  %t = "pdl.type"() : () -> !pdl.type
  %mul = "pdl.operation"(%a, %b, %t) <{attributeValueNames = [], opName = "arith.muli", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
  "pdl.rewrite"(%mul) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    %ext = "pdl.operation"(%a, %t) <{attributeValueNames = [], opName = "arith.extsi", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.type) -> !pdl.operation
    "pdl.replace"(%mul, %ext) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
  }) : (!pdl.operation) -> ()
}) : () -> ()
"func.func"() <{function_type = (i32, i32) -> i32, sym_name = "f"}> ({
^bb0(%a: i32, %b: i32):
  %0 = "arith.muli"(%a, %b) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
  "func.return"(%0) : (i32) -> ()
}) : () -> ()

// CHECK: verify-patterns.mlir:18:8: error: pattern 'MulToExt' ({{.*}}verify-patterns.mlir:6:1) at 'arith.muli' made the program invalid
// CHECK: verify-patterns.mlir:18:8: note: 'arith.extsi' op
// CHECK: #1 MulToExt at 'arith.muli' {{.*}}verify-patterns.mlir:18:8, created arith.extsi, erased arith.muli

// END: verify-patterns.mlir:18:8: error: 'arith.extsi' op
// END-NOT: made the program invalid

// GOOD: "arith.muli"

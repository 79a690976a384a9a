// RUN: jpto-opt --pdl-patterns=%s %s 2>&1 | FileCheck %s --strict-whitespace

// A pattern behind one that matches all it matches.
"builtin.module"() ({
  "pdl.pattern"() <{benefit = 2 : i16, sym_name = "All"}> ({
    %3 = "pdl.operand"() : () -> !pdl.value
    %4 = "pdl.operand"() : () -> !pdl.value
    %5 = "pdl.type"() : () -> !pdl.type
    %6 = "pdl.operation"(%3, %4, %5) <{attributeValueNames = [], opName = "arith.andi", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%6) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      "pdl.replace"(%6, %3) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.operation, !pdl.value) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Some"}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
    %1 = "pdl.type"() : () -> !pdl.type
    %2 = "pdl.operation"(%0, %0, %1) <{attributeValueNames = [], opName = "arith.andi", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%2) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      "pdl.replace"(%2, %0) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.operation, !pdl.value) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: jr20-unreachable.mlir:14:3: warning: [JR20] pattern 'Some': it is never reached, 'All' (benefit 2, {{.*}}jr20-unreachable.mlir:5:3) matches wherever it does; hint: remove it, or give it a higher benefit
// CHECK-NEXT: "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Some"}> ({
// CHECK-NEXT: {{^ {2}\^$}}

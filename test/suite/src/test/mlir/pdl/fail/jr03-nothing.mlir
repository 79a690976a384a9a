// RUN: not jpto-opt --pdl-patterns=%s %s 2>&1 | FileCheck %s --strict-whitespace

// A rewrite that only looks.
"builtin.module"() ({
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Nothing"}> ({
    %0 = "pdl.operation"() <{attributeValueNames = [], opName = "func.return", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
    "pdl.rewrite"(%0) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %1 = "pdl.results"(%0) : (!pdl.operation) -> !pdl.range<value>
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: jr03-nothing.mlir:7:5: error: [JR03] pattern 'Nothing': nothing is done with a match; hint: replace or erase an operation
// CHECK-NEXT: "pdl.rewrite"(%0) <{operandSegmentSizes = array<i32: 1, 0>}>
// CHECK-NEXT: {{^ {4}\^$}}

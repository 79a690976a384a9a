// RUN: jpto-opt %s --allow-unregistered-dialect --canonicalize | FileCheck %s

// Blocks that only branch, in a cycle: mlir-opt 19 passes them by for ever.
// CHECK-LABEL: sym_name = "cycle_of_two"
// CHECK-NEXT: ^bb0(%[[C:.*]]: i1):
// CHECK-NEXT: "cf.cond_br"(%[[C]])[^bb1, ^bb2]
"func.func"() <{function_type = (i1) -> (), sym_name = "cycle_of_two"}> ({
^bb0(%c: i1):
  "cf.cond_br"(%c)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:
  "cf.br"()[^bb2] : () -> ()
^bb2:
  "cf.br"()[^bb1] : () -> ()
}) : () -> ()

// A switch leads into a cycle and to a block before it; that block is passed by.
// CHECK-LABEL: sym_name = "into_cycle"
// CHECK-NEXT: ^bb0(%[[F:.*]]: i32):
// CHECK-NEXT: "cf.switch"(%[[F]])[^bb2, ^bb1] <{case_operand_segments = array<i32: 0>, case_values = dense<1>
"func.func"() <{function_type = (i32) -> (), sym_name = "into_cycle"}> ({
^bb0(%f: i32):
  "cf.switch"(%f)[^bb1, ^bb2, ^bb3]
      <{case_values = dense<[1, 2]> : vector<2xi32>, case_operand_segments = array<i32: 0, 0>,
        operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
^bb1:
  "cf.br"()[^bb3] : () -> ()
^bb2:
  "cf.br"()[^bb3] : () -> ()
^bb3:
  "cf.br"()[^bb2] : () -> ()
}) : () -> ()

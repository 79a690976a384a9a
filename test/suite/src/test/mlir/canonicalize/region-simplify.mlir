// RUN: jpto-opt %s --allow-unregistered-dialect --canonicalize | FileCheck %s
// RUN: jpto-opt %s --allow-unregistered-dialect --canonicalize='region-simplify=aggressive' | FileCheck %s --check-prefix=AGGRESSIVE
// RUN: jpto-opt %s --allow-unregistered-dialect --canonicalize='region-simplify=disabled' | FileCheck %s --check-prefix=DISABLED

// Two branches pass the same value: only aggressive simplification drops the argument.
// CHECK-LABEL: sym_name = "same_value"
// CHECK: "cf.br"(%[[A:.*]])[^bb3]
// CHECK: "cf.br"(%[[A]])[^bb3]
// CHECK: ^bb3(%[[P:.*]]: i32):
// CHECK-NEXT: "func.return"(%[[P]])
// AGGRESSIVE-LABEL: sym_name = "same_value"
// AGGRESSIVE-NEXT: ^bb0(%{{.*}}: i1, %[[A:.*]]: i32):
// AGGRESSIVE: "cf.br"()[^bb3]
// AGGRESSIVE: "cf.br"()[^bb3]
// AGGRESSIVE: ^bb3:
// AGGRESSIVE-NEXT: "func.return"(%[[A]])
"func.func"() <{function_type = (i1, i32) -> i32, sym_name = "same_value"}> ({
^bb0(%c: i1, %a: i32):
  "cf.cond_br"(%c)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:
  "test.u"() : () -> ()
  "cf.br"(%a)[^bb3] : (i32) -> ()
^bb2:
  "test.v"() : () -> ()
  "cf.br"(%a)[^bb3] : (i32) -> ()
^bb3(%p: i32):
  "func.return"(%p) : (i32) -> ()
}) : () -> ()

// A cycle of values that only feed each other is dead, and so is the argument.
// CHECK-LABEL: sym_name = "dead_cycle"
// CHECK-NEXT: ^bb0(%[[C:.*]]: i1, %{{.*}}: i32):
// CHECK-NEXT: "cf.br"()[^bb1] : () -> ()
// CHECK-NEXT: ^bb1:
// CHECK-NEXT: "test.u"() : () -> ()
// CHECK-NEXT: "cf.cond_br"(%[[C]])[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}>
// DISABLED-LABEL: sym_name = "dead_cycle"
// DISABLED: arith.addi
"func.func"() <{function_type = (i1, i32) -> (), sym_name = "dead_cycle"}> ({
^bb0(%c: i1, %a: i32):
  "cf.br"(%a)[^bb1] : (i32) -> ()
^bb1(%p: i32):
  "test.u"() : () -> ()
  %q = "arith.addi"(%p, %a) : (i32, i32) -> i32
  "cf.cond_br"(%c, %q)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (i1, i32) -> ()
^bb2:
  "func.return"() : () -> ()
}) : () -> ()

// Unreachable blocks go, whatever they use of each other.
// CHECK-LABEL: sym_name = "unreachable"
// CHECK-NEXT: ^bb0(%[[R:.*]]: i32):
// CHECK-NEXT: "func.return"(%[[R]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
// DISABLED-LABEL: sym_name = "unreachable"
// DISABLED: test.lost
"func.func"() <{function_type = (i32) -> i32, sym_name = "unreachable"}> ({
^bb0(%a: i32):
  "func.return"(%a) : (i32) -> ()
^bb1:
  %x = "test.lost"() : () -> i32
  "cf.br"()[^bb2] : () -> ()
^bb2:
  "test.use"(%x) : (i32) -> ()
  "cf.br"()[^bb1] : () -> ()
}) : () -> ()

// Blocks that differ in values from outside become one, which takes each different value once.
// AGGRESSIVE-LABEL: sym_name = "identical"
// AGGRESSIVE-NOT: "test.u"
// AGGRESSIVE: "test.u"(%[[A:.*]]) : (i32) -> ()
// AGGRESSIVE-NEXT: "arith.addi"(%[[A]], %{{.*}})
// AGGRESSIVE-NOT: "test.u"
"func.func"() <{function_type = (i1, i32, i32) -> i32, sym_name = "identical"}> ({
^bb0(%c: i1, %a: i32, %b: i32):
  "cf.cond_br"(%c)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:
  "test.u"(%a) : (i32) -> ()
  %u = "arith.addi"(%a, %b) : (i32, i32) -> i32
  "cf.br"(%u)[^bb3] : (i32) -> ()
^bb2:
  "test.u"(%b) : (i32) -> ()
  %v = "arith.addi"(%b, %a) : (i32, i32) -> i32
  "cf.br"(%v)[^bb3] : (i32) -> ()
^bb3(%p: i32):
  "func.return"(%p) : (i32) -> ()
}) : () -> ()

// What two blocks became is like the third, which has an argument already. Two of the cases then
// lead to the same block with the value of the default.
// AGGRESSIVE-LABEL: sym_name = "identical_to_merged"
// AGGRESSIVE-NEXT: ^bb0(%{{.*}}: i32, %[[A:.*]]: i32, %[[B:.*]]: i32):
// AGGRESSIVE-NEXT: "cf.switch"(%{{.*}}, %[[A]], %[[B]])[^bb1, ^bb1] <{{.*}}case_values = dense<1> : vector<1xi32>
// AGGRESSIVE-NEXT: ^bb1(%[[X:.*]]: i32):
// AGGRESSIVE-NEXT: %[[U:.*]] = "test.u"(%[[X]]) : (i32) -> i32
// AGGRESSIVE-NEXT: "func.return"(%[[U]]) : (i32) -> ()
// AGGRESSIVE-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32, i32, i32) -> i32, sym_name = "identical_to_merged"}> ({
^bb0(%f: i32, %a: i32, %b: i32):
  "cf.switch"(%f, %a)[^bb1, ^bb2, ^bb3]
      <{case_values = dense<[1, 2]> : vector<2xi32>, case_operand_segments = array<i32: 0, 1>,
        operandSegmentSizes = array<i32: 1, 0, 1>}> : (i32, i32) -> ()
^bb1:
  %u = "test.u"(%a) : (i32) -> i32
  "cf.br"(%u)[^bb4] : (i32) -> ()
^bb2:
  %v = "test.u"(%b) : (i32) -> i32
  "cf.br"(%v)[^bb4] : (i32) -> ()
^bb3(%q: i32):
  %w = "test.u"(%q) : (i32) -> i32
  "cf.br"(%w)[^bb4] : (i32) -> ()
^bb4(%p: i32):
  "func.return"(%p) : (i32) -> ()
}) : () -> ()

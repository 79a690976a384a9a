// RUN: jpto-opt %s --pass-pipeline='builtin.module(convert-comm-to-pto)' | FileCheck %s

// The number becomes an i32 (comm.md section 3).

// An i32 is taken as it is.
// CHECK-LABEL: sym_name = "as_is"
// CHECK: ^bb0(%{{.*}}, %[[N:.*]]: i32):
// CHECK: "pto.comm.tnotify"(%{{.*}}, %[[N]])
"func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "as_is"}> ({
^bb0(%cell: tensor<1xi32>, %n: i32):
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// A constant of another type becomes an i32 constant, one for all that use the number; the old
// constants are gone when nothing else uses them. A negative number resets a counter.
// CHECK-LABEL: sym_name = "constants"
// CHECK-DAG: %[[THREE:.*]] = "arith.constant"() <{value = 3 : i32}> : () -> i32
// CHECK-DAG: %[[MINUS:.*]] = "arith.constant"() <{value = -3 : i32}> : () -> i32
// CHECK-NOT: arith.constant
// CHECK:      "pto.comm.twait"(%{{.*}}, %[[THREE]])
// CHECK-NEXT: "pto.comm.twait"(%{{.*}}, %[[THREE]])
// CHECK-NEXT: "pto.comm.tnotify"(%{{.*}}, %[[MINUS]])
"func.func"() <{function_type = (tensor<1xi32>) -> (), sym_name = "constants"}> ({
^bb0(%cell: tensor<1xi32>):
  %index = "arith.constant"() <{value = 3 : index}> : () -> index
  %wide = "arith.constant"() <{value = 3 : i64}> : () -> i64
  %narrow = "arith.constant"() <{value = -3 : i8}> : () -> i8
  "comm.wait"(%cell, %index) {cmp = "ge"} : (tensor<1xi32>, index) -> ()
  "comm.wait"(%cell, %wide) {cmp = "le"} : (tensor<1xi32>, i64) -> ()
  "comm.notify"(%cell, %narrow) {op = "atomic_add"} : (tensor<1xi32>, i8) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// Arithmetic on a loop variable is cast where it is used, once a block.
// CHECK-LABEL: sym_name = "loop_variable"
// CHECK:      "scf.for"
// CHECK-NEXT: ^bb0(%[[STEP:.*]]: index):
// CHECK-NEXT:   %[[NEXT:.*]] = "arith.addi"(%[[STEP]],
// CHECK-NEXT:   %[[NUMBER:.*]] = "arith.index_cast"(%[[NEXT]]) : (index) -> i32
// CHECK-NEXT:   "pto.comm.tnotify"(%{{.*}}, %[[NUMBER]])
// CHECK-NEXT:   "pto.comm.twait"(%{{.*}}, %[[NUMBER]])
// CHECK-NEXT:   "scf.yield"
"func.func"() <{function_type = (tensor<1xi32>, index) -> (), sym_name = "loop_variable"}> ({
^bb0(%cell: tensor<1xi32>, %steps: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
  "scf.for"(%c0, %steps, %c1) ({
  ^bb0(%step: index):
    %next = "arith.addi"(%step, %c1) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    "comm.notify"(%cell, %next) {op = "set"} : (tensor<1xi32>, index) -> ()
    "comm.wait"(%cell, %next) {cmp = "ge"} : (tensor<1xi32>, index) -> ()
    "scf.yield"() : () -> ()
  }) : (index, index, index) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// A cast in one branch is not seen in the other.
// CHECK-LABEL: sym_name = "branches"
// CHECK:     "scf.if"
// CHECK-NEXT:  %[[LEFT:.*]] = "arith.index_cast"
// CHECK-NEXT:  "pto.comm.tnotify"(%{{.*}}, %[[LEFT]])
// CHECK:     }, {
// CHECK-NEXT:  %[[RIGHT:.*]] = "arith.index_cast"
// CHECK-NEXT:  "pto.comm.tnotify"(%{{.*}}, %[[RIGHT]])
"func.func"() <{function_type = (tensor<1xi32>, i1, index) -> (), sym_name = "branches"}> ({
^bb0(%cell: tensor<1xi32>, %which: i1, %n: index):
  "scf.if"(%which) ({
    "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, index) -> ()
    "scf.yield"() : () -> ()
  }, {
    "comm.notify"(%cell, %n) {op = "atomic_add"} : (tensor<1xi32>, index) -> ()
    "scf.yield"() : () -> ()
  }) : (i1) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// RUN: jpto-opt %s --pass-pipeline='builtin.module(convert-comm-to-pto{signal-barriers=true})' | FileCheck %s
// RUN: jpto-opt %s --pass-pipeline='builtin.module(convert-comm-to-pto)' | FileCheck %s --check-prefix=NONE

// None but the author's by default.
// NONE-COUNT-1: pto.barrier
// NONE-NOT: pto.barrier

// Before each notify, and after a run of waits.
// CHECK-LABEL: sym_name = "both"
// CHECK:      "pto.barrier"() <{pipe = #pto.pipe<PIPE_ALL>}> : () -> ()
// CHECK-NEXT: "pto.comm.tnotify"
// CHECK-NEXT: "pto.barrier"() <{pipe = #pto.pipe<PIPE_ALL>}> : () -> ()
// CHECK-NEXT: "pto.comm.tnotify"
// CHECK-NEXT: "pto.comm.twait"
// CHECK-NEXT: "pto.comm.twait"
// CHECK-NEXT: "pto.barrier"() <{pipe = #pto.pipe<PIPE_ALL>}> : () -> ()
// CHECK-NEXT: "func.return"
"func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "both"}> ({
^bb0(%cell: tensor<1xi32>, %n: i32):
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
  "comm.wait"(%cell, %n) {cmp = "ge"} : (tensor<1xi32>, i32) -> ()
  "comm.wait"(%cell, %n) {cmp = "le"} : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// The one after a wait serves the notify that follows, and one that is there serves too.
// CHECK-LABEL: sym_name = "merged"
// CHECK:      "pto.barrier"
// CHECK-NEXT: "arith.index_cast"
// CHECK-NEXT: "pto.comm.tnotify"
// CHECK-NEXT: "pto.comm.twait"
// CHECK-NEXT: "pto.barrier"
// CHECK-NEXT: "pto.comm.tnotify"
// CHECK-NEXT: "pto.comm.ttest"
// CHECK-NEXT: "func.return"
"func.func"() <{function_type = (tensor<1xi32>, index) -> (), sym_name = "merged"}> ({
^bb0(%cell: tensor<1xi32>, %n: index):
  "pto.barrier"() <{pipe = #pto.pipe<PIPE_ALL>}> : () -> ()
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, index) -> ()
  "comm.wait"(%cell, %n) {cmp = "ge"} : (tensor<1xi32>, index) -> ()
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, index) -> ()
  %hit = "comm.test"(%cell, %n) {cmp = "ge"} : (tensor<1xi32>, index) -> i1
  "func.return"() : () -> ()
}) : () -> ()

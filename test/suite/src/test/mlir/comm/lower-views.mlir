// RUN: jpto-opt %s --pass-pipeline='builtin.module(convert-comm-to-pto)' | FileCheck %s

// One view for each signal of a function, at its start, so that every use sees it.

// CHECK-LABEL: sym_name = "reused"
// CHECK: ^bb0(%[[A:.*]]: !pto.ptr<i32, gm>, %[[B:.*]]: !pto.ptr<i32, gm>, %{{.*}}: i1):
// CHECK: "pto.make_tensor_view"(%[[A]],
// CHECK: %[[SLICE_A:.*]] = "pto.partition_view"
// CHECK: "pto.make_tensor_view"(%[[B]],
// CHECK: %[[SLICE_B:.*]] = "pto.partition_view"
// CHECK-NOT: make_tensor_view
// CHECK: "scf.if"
// CHECK:   "pto.comm.tnotify"(%[[SLICE_A]],
// CHECK: }, {
// CHECK:   "scf.for"
// CHECK:     "pto.comm.tnotify"(%[[SLICE_B]],
// CHECK: "pto.comm.twait"(%[[SLICE_A]],
// CHECK: "pto.comm.twait"(%[[SLICE_B]],
"func.func"() <{function_type = (tensor<1xi32>, tensor<1xi32>, i1) -> (), sym_name = "reused"}> ({
^bb0(%a: tensor<1xi32>, %b: tensor<1xi32>, %which: i1):
  %one = "arith.constant"() <{value = 1 : i32}> : () -> i32
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
  "scf.if"(%which) ({
    "comm.notify"(%a, %one) {op = "set"} : (tensor<1xi32>, i32) -> ()
    "scf.yield"() : () -> ()
  }, {
    "scf.for"(%c0, %c1, %c1) ({
    ^bb0(%i: index):
      "comm.notify"(%b, %one) {op = "set"} : (tensor<1xi32>, i32) -> ()
      "scf.yield"() : () -> ()
    }) : (index, index, index) -> ()
    "scf.yield"() : () -> ()
  }) : (i1) -> ()
  "comm.wait"(%a, %one) {cmp = "ge"} : (tensor<1xi32>, i32) -> ()
  "comm.wait"(%b, %one) {cmp = "ge"} : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// In blocks that branch, too.
// CHECK-LABEL: sym_name = "blocks"
// CHECK:      %[[SLICE:.*]] = "pto.partition_view"
// CHECK:      "cf.cond_br"
// CHECK:      ^bb1: // pred: ^bb0
// CHECK-NEXT:   "pto.comm.tnotify"(%[[SLICE]],
// CHECK:      ^bb2: // 2 preds: ^bb0, ^bb1
// CHECK-NEXT:   "pto.comm.twait"(%[[SLICE]],
"func.func"() <{function_type = (tensor<1xi32>, i1, i32) -> (), sym_name = "blocks"}> ({
^bb0(%cell: tensor<1xi32>, %which: i1, %n: i32):
  "cf.cond_br"(%which)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
  "cf.br"()[^bb2] : () -> ()
^bb2:
  "comm.wait"(%cell, %n) {cmp = "ge"} : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// A pointer that is there already is used; the cast that made a tensor of it is not needed any more.
// CHECK-LABEL: sym_name = "from_pointer"
// CHECK: ^bb0(%[[P:.*]]: !pto.ptr<i32, gm>, %{{.*}}: i32):
// CHECK-NOT: unrealized_conversion_cast
// CHECK: "pto.make_tensor_view"(%[[P]],
// CHECK-NOT: unrealized_conversion_cast
// CHECK: "func.return"() : () -> ()
"func.func"() <{function_type = (!pto.ptr<i32, gm>, i32) -> (), sym_name = "from_pointer"}> ({
^bb0(%p: !pto.ptr<i32, gm>, %n: i32):
  %cell = "builtin.unrealized_conversion_cast"(%p) : (!pto.ptr<i32, gm>) -> tensor<1xi32>
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// Wherever the pointer comes from, its view follows it.
// CHECK-LABEL: sym_name = "from_loop"
// CHECK: ^bb0(%{{.*}}: index, %[[CARRIED:.*]]: !pto.ptr<i32, gm>):
// CHECK-NEXT: "pto.make_tensor_view"(%[[CARRIED]],
// CHECK-NEXT: "pto.partition_view"
// CHECK-NEXT: %[[NEXT:.*]] = "pto.addptr"(%[[CARRIED]],
// CHECK-NEXT: "pto.make_tensor_view"(%[[NEXT]],
// CHECK-NEXT: "pto.partition_view"
// CHECK-NEXT: "pto.comm.tnotify"
// CHECK-NEXT: "pto.comm.tnotify"
// CHECK-NEXT: "scf.yield"(%[[NEXT]])
"func.func"() <{function_type = (!pto.ptr<i32, gm>, index, i32) -> (), sym_name = "from_loop"}> ({
^bb0(%p: !pto.ptr<i32, gm>, %steps: index, %n: i32):
  "scf.for"(%steps, %steps, %steps, %p) ({
  ^bb0(%step: index, %carried: !pto.ptr<i32, gm>):
    %next = "pto.addptr"(%carried, %step) : (!pto.ptr<i32, gm>, index) -> !pto.ptr<i32, gm>
    %here = "builtin.unrealized_conversion_cast"(%carried) : (!pto.ptr<i32, gm>) -> tensor<1xi32>
    %there = "builtin.unrealized_conversion_cast"(%next) : (!pto.ptr<i32, gm>) -> tensor<1xi32>
    "comm.notify"(%here, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
    "comm.notify"(%there, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
    "scf.yield"(%next) : (!pto.ptr<i32, gm>) -> ()
  }) : (index, index, index, !pto.ptr<i32, gm>) -> !pto.ptr<i32, gm>
  "func.return"() : () -> ()
}) : () -> ()

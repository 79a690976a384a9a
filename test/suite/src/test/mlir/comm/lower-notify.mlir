// RUN: jpto-opt %s --pass-pipeline='builtin.module(convert-comm-to-pto{arch=a2a3})' | FileCheck %s

// A signal becomes a pointer, a view of it and a slice that is all of the view.

// CHECK:      "func.func"() <{function_type = (!pto.ptr<i32, gm>, i32) -> (), sym_name = "set"}> ({
// CHECK-NEXT: ^bb0(%[[CELL:.*]]: !pto.ptr<i32, gm>, %[[VALUE:.*]]: i32):
// CHECK-DAG:    %[[C0:.*]] = "arith.constant"() <{value = 0 : index}> : () -> index
// CHECK-DAG:    %[[C1:.*]] = "arith.constant"() <{value = 1 : index}> : () -> index
// CHECK:        %[[VIEW:.*]] = "pto.make_tensor_view"(%[[CELL]], %[[C1]], %[[C1]])
// CHECK-SAME:     <{operandSegmentSizes = array<i32: 1, 1, 1>}>
// CHECK-SAME:     : (!pto.ptr<i32, gm>, index, index) -> !pto.tensor_view<1xi32>
// CHECK-NEXT:   %[[SLICE:.*]] = "pto.partition_view"(%[[VIEW]], %[[C0]], %[[C1]])
// CHECK-SAME:     <{operandSegmentSizes = array<i32: 1, 1, 1>}>
// CHECK-SAME:     : (!pto.tensor_view<1xi32>, index, index) -> !pto.partition_tensor_view<1xi32>
// CHECK-NEXT:   "pto.comm.tnotify"(%[[SLICE]], %[[VALUE]]) <{notifyOp = #pto<notify_op set>}>
// CHECK-SAME:     : (!pto.partition_tensor_view<1xi32>, i32) -> ()
// CHECK-NEXT:   "func.return"() : () -> ()
"func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "set"}> ({
^bb0(%cell: tensor<1xi32>, %value: i32):
  "comm.notify"(%cell, %value) {op = "set"} : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// CHECK-LABEL: sym_name = "add"
// CHECK:         "pto.comm.tnotify"({{.*}}) <{notifyOp = #pto<notify_op atomic_add>}>
"func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "add"}> ({
^bb0(%cell: tensor<1xi32>, %value: i32):
  "comm.notify"(%cell, %value) {op = "atomic_add"} : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// A discardable attribute goes along.
// CHECK-LABEL: sym_name = "noted"
// CHECK:         "pto.comm.tnotify"({{.*}}) <{notifyOp = #pto<notify_op set>}> {user.note = "done"} :
"func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "noted"}> ({
^bb0(%cell: tensor<1xi32>, %value: i32):
  "comm.notify"(%cell, %value) {user.note = "done", op = "set"} : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// CHECK-NOT: comm.notify
// CHECK: }) {pto.target_arch = "a2a3"} : () -> ()

// RUN: jpto-opt %s --pass-pipeline='builtin.module(convert-comm-to-pto)' | FileCheck %s

// One element, whatever the shape says: ptoas wants static extents on a signal.

// CHECK-LABEL: sym_name = "dynamic"
// CHECK: "pto.make_tensor_view"({{.*}}) -> !pto.tensor_view<1xi32>
// CHECK: "pto.partition_view"({{.*}}) -> !pto.partition_tensor_view<1xi32>
// CHECK: "pto.comm.tnotify"({{.*}}) {{.*}} : (!pto.partition_tensor_view<1xi32>, i32)
"func.func"() <{function_type = (tensor<?xi32>, i32) -> (), sym_name = "dynamic"}> ({
^bb0(%cell: tensor<?xi32>, %n: i32):
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<?xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// CHECK-LABEL: sym_name = "rank_2"
// CHECK: %[[ONE:.*]] = "arith.constant"() <{value = 1 : index}>
// CHECK: %[[ZERO:.*]] = "arith.constant"() <{value = 0 : index}>
// CHECK: %[[VIEW:.*]] = "pto.make_tensor_view"(%{{.*}}, %[[ONE]], %[[ONE]], %[[ONE]], %[[ONE]]) <{operandSegmentSizes = array<i32: 1, 2, 2>}> {{.*}} -> !pto.tensor_view<1x1xi32>
// CHECK: "pto.partition_view"(%[[VIEW]], %[[ZERO]], %[[ZERO]], %[[ONE]], %[[ONE]]) <{operandSegmentSizes = array<i32: 1, 2, 2>}> {{.*}} -> !pto.partition_tensor_view<1x1xi32>
"func.func"() <{function_type = (tensor<1x?xi32>, i32) -> (), sym_name = "rank_2"}> ({
^bb0(%cell: tensor<1x?xi32>, %n: i32):
  "comm.wait"(%cell, %n) {cmp = "ge"} : (tensor<1x?xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// CHECK-LABEL: sym_name = "rank_5"
// CHECK: "pto.make_tensor_view"({{.*}}) <{operandSegmentSizes = array<i32: 1, 5, 5>}> {{.*}} -> !pto.tensor_view<1x1x1x1x1xi32>
// CHECK: "pto.partition_view"({{.*}}) <{operandSegmentSizes = array<i32: 1, 5, 5>}> {{.*}} -> !pto.partition_tensor_view<1x1x1x1x1xi32>
"func.func"() <{function_type = (tensor<1x1x?x1x1xi32>, i32) -> i1, sym_name = "rank_5"}> ({
^bb0(%cell: tensor<1x1x?x1x1xi32>, %n: i32):
  %hit = "comm.test"(%cell, %n) {cmp = "ge"} : (tensor<1x1x?x1x1xi32>, i32) -> i1
  "func.return"(%hit) : (i1) -> ()
}) : () -> ()

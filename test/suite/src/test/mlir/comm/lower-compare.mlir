// RUN: jpto-opt %s --pass-pipeline='builtin.module(convert-comm-to-pto)' | FileCheck %s

// Each comparison of a wait and of a test; the answer of a test replaces its uses.

// CHECK-LABEL: sym_name = "waits"
"func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "waits"}> ({
^bb0(%cell: tensor<1xi32>, %n: i32):
  // CHECK: %[[SLICE:.*]] = "pto.partition_view"
  // CHECK-NEXT: "pto.comm.twait"(%[[SLICE]], %{{.*}}) <{cmp = #pto<wait_cmp eq>}> : (!pto.partition_tensor_view<1xi32>, i32) -> ()
  "comm.wait"(%cell, %n) {cmp = "eq"} : (tensor<1xi32>, i32) -> ()
  // CHECK-NEXT: "pto.comm.twait"(%[[SLICE]], %{{.*}}) <{cmp = #pto<wait_cmp ne>}>
  "comm.wait"(%cell, %n) {cmp = "ne"} : (tensor<1xi32>, i32) -> ()
  // CHECK-NEXT: "pto.comm.twait"(%[[SLICE]], %{{.*}}) <{cmp = #pto<wait_cmp gt>}>
  "comm.wait"(%cell, %n) {cmp = "gt"} : (tensor<1xi32>, i32) -> ()
  // CHECK-NEXT: "pto.comm.twait"(%[[SLICE]], %{{.*}}) <{cmp = #pto<wait_cmp ge>}>
  "comm.wait"(%cell, %n) {cmp = "ge"} : (tensor<1xi32>, i32) -> ()
  // CHECK-NEXT: "pto.comm.twait"(%[[SLICE]], %{{.*}}) <{cmp = #pto<wait_cmp lt>}>
  "comm.wait"(%cell, %n) {cmp = "lt"} : (tensor<1xi32>, i32) -> ()
  // CHECK-NEXT: "pto.comm.twait"(%[[SLICE]], %{{.*}}) <{cmp = #pto<wait_cmp le>}>
  "comm.wait"(%cell, %n) {cmp = "le"} : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// CHECK-LABEL: sym_name = "tests"
"func.func"() <{function_type = (tensor<1xi32>, i32) -> i1, sym_name = "tests"}> ({
^bb0(%cell: tensor<1xi32>, %n: i32):
  // CHECK: %[[SLICE:.*]] = "pto.partition_view"
  // CHECK-NEXT: %[[EQ:.*]] = "pto.comm.ttest"(%[[SLICE]], %{{.*}}) <{cmp = #pto<wait_cmp eq>}> : (!pto.partition_tensor_view<1xi32>, i32) -> i1
  %eq = "comm.test"(%cell, %n) {cmp = "eq"} : (tensor<1xi32>, i32) -> i1
  // CHECK-NEXT: "pto.comm.ttest"(%[[SLICE]], %{{.*}}) <{cmp = #pto<wait_cmp ne>}>
  %ne = "comm.test"(%cell, %n) {cmp = "ne"} : (tensor<1xi32>, i32) -> i1
  // CHECK-NEXT: "pto.comm.ttest"(%[[SLICE]], %{{.*}}) <{cmp = #pto<wait_cmp gt>}>
  %gt = "comm.test"(%cell, %n) {cmp = "gt"} : (tensor<1xi32>, i32) -> i1
  // CHECK-NEXT: "pto.comm.ttest"(%[[SLICE]], %{{.*}}) <{cmp = #pto<wait_cmp ge>}>
  %ge = "comm.test"(%cell, %n) {cmp = "ge"} : (tensor<1xi32>, i32) -> i1
  // CHECK-NEXT: "pto.comm.ttest"(%[[SLICE]], %{{.*}}) <{cmp = #pto<wait_cmp lt>}>
  %lt = "comm.test"(%cell, %n) {cmp = "lt"} : (tensor<1xi32>, i32) -> i1
  // CHECK-NEXT: "pto.comm.ttest"(%[[SLICE]], %{{.*}}) <{cmp = #pto<wait_cmp le>}>
  %le = "comm.test"(%cell, %n) {cmp = "le"} : (tensor<1xi32>, i32) -> i1
  // CHECK-NEXT: "func.return"(%[[EQ]]) : (i1) -> ()
  "func.return"(%eq) : (i1) -> ()
}) : () -> ()

// Two looks may differ, and one that nobody asks about may still matter: neither is merged or lost.
// CHECK-LABEL: sym_name = "looks_twice"
// CHECK-COUNT-2: "pto.comm.ttest"
// CHECK-NEXT: "func.return"() : () -> ()
"func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "looks_twice"}> ({
^bb0(%cell: tensor<1xi32>, %n: i32):
  %first = "comm.test"(%cell, %n) {cmp = "eq"} : (tensor<1xi32>, i32) -> i1
  %second = "comm.test"(%cell, %n) {cmp = "eq"} : (tensor<1xi32>, i32) -> i1
  "func.return"() : () -> ()
}) : () -> ()

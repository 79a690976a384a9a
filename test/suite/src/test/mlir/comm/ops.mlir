// RUN: jpto-opt %s | FileCheck %s
// RUN: jpto-opt %s | jpto-opt | FileCheck %s

// The three operations print what they were given; `op` and `cmp` are inherent attributes.

"builtin.module"() ({
  // CHECK-LABEL: sym_name = "notifies"
  "func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "notifies"}> ({
  ^bb0(%cell: tensor<1xi32>, %value: i32):
    // CHECK: "comm.notify"(%arg{{[0-9]+}}, %arg{{[0-9]+}}) <{op = "set"}> : (tensor<1xi32>, i32) -> ()
    "comm.notify"(%cell, %value) {op = "set"} : (tensor<1xi32>, i32) -> ()
    // CHECK-NEXT: "comm.notify"({{.*}}) <{op = "atomic_add"}> : (tensor<1xi32>, i32) -> ()
    "comm.notify"(%cell, %value) <{op = "atomic_add"}> : (tensor<1xi32>, i32) -> ()
    // A discardable attribute with a dialect's prefix may stay.
    // CHECK-NEXT: "comm.notify"({{.*}}) <{op = "set"}> {user.note = "done"} : (tensor<1xi32>, i32) -> ()
    "comm.notify"(%cell, %value) {user.note = "done", op = "set"} : (tensor<1xi32>, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()

  // CHECK-LABEL: sym_name = "waits"
  "func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "waits"}> ({
  ^bb0(%cell: tensor<1xi32>, %value: i32):
    // CHECK: "comm.wait"({{.*}}) <{cmp = "eq"}> : (tensor<1xi32>, i32) -> ()
    "comm.wait"(%cell, %value) {cmp = "eq"} : (tensor<1xi32>, i32) -> ()
    // CHECK-NEXT: "comm.wait"({{.*}}) <{cmp = "ne"}>
    "comm.wait"(%cell, %value) {cmp = "ne"} : (tensor<1xi32>, i32) -> ()
    // CHECK-NEXT: "comm.wait"({{.*}}) <{cmp = "gt"}>
    "comm.wait"(%cell, %value) {cmp = "gt"} : (tensor<1xi32>, i32) -> ()
    // CHECK-NEXT: "comm.wait"({{.*}}) <{cmp = "ge"}>
    "comm.wait"(%cell, %value) {cmp = "ge"} : (tensor<1xi32>, i32) -> ()
    // CHECK-NEXT: "comm.wait"({{.*}}) <{cmp = "lt"}>
    "comm.wait"(%cell, %value) {cmp = "lt"} : (tensor<1xi32>, i32) -> ()
    // CHECK-NEXT: "comm.wait"({{.*}}) <{cmp = "le"}>
    "comm.wait"(%cell, %value) {cmp = "le"} : (tensor<1xi32>, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()

  // CHECK-LABEL: sym_name = "tests"
  "func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "tests"}> ({
  ^bb0(%cell: tensor<1xi32>, %value: i32):
    // CHECK: %{{[0-9]+}} = "comm.test"({{.*}}) <{cmp = "eq"}> : (tensor<1xi32>, i32) -> i1
    %eq = "comm.test"(%cell, %value) {cmp = "eq"} : (tensor<1xi32>, i32) -> i1
    // CHECK-NEXT: "comm.test"({{.*}}) <{cmp = "ne"}>
    %ne = "comm.test"(%cell, %value) {cmp = "ne"} : (tensor<1xi32>, i32) -> i1
    // CHECK-NEXT: "comm.test"({{.*}}) <{cmp = "gt"}>
    %gt = "comm.test"(%cell, %value) {cmp = "gt"} : (tensor<1xi32>, i32) -> i1
    // CHECK-NEXT: "comm.test"({{.*}}) <{cmp = "ge"}>
    %ge = "comm.test"(%cell, %value) {cmp = "ge"} : (tensor<1xi32>, i32) -> i1
    // CHECK-NEXT: "comm.test"({{.*}}) <{cmp = "lt"}>
    %lt = "comm.test"(%cell, %value) {cmp = "lt"} : (tensor<1xi32>, i32) -> i1
    // CHECK-NEXT: "comm.test"({{.*}}) <{cmp = "le"}>
    %le = "comm.test"(%cell, %value) {cmp = "le"} : (tensor<1xi32>, i32) -> i1
    "func.return"() : () -> ()
  }) : () -> ()

  // Extents known at run time only may be 1; a value may be an index, or any constant that fits.
  // CHECK-LABEL: sym_name = "forms"
  "func.func"() <{function_type = (tensor<?xi32>, tensor<1x?xi32>, index) -> (), sym_name = "forms"}> ({
  ^bb0(%line: tensor<?xi32>, %grid: tensor<1x?xi32>, %number: index):
    %big = "arith.constant"() <{value = -2147483648 : i64}> : () -> i64
    // CHECK: "comm.notify"({{.*}}) <{op = "set"}> : (tensor<?xi32>, index) -> ()
    "comm.notify"(%line, %number) {op = "set"} : (tensor<?xi32>, index) -> ()
    // CHECK-NEXT: "comm.wait"({{.*}}) <{cmp = "le"}> : (tensor<1x?xi32>, i64) -> ()
    "comm.wait"(%grid, %big) {cmp = "le"} : (tensor<1x?xi32>, i64) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

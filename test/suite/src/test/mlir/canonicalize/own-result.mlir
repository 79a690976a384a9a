// RUN: jpto-opt %s --allow-unregistered-dialect --canonicalize | FileCheck %s

// In a region of unknown kind an operation may use its own result. mlir-opt 19 erases operations
// that others still use, and crashes or never ends.

// CHECK-LABEL: "test.unused"
// CHECK-NEXT: "test.end"
"test.unused"() ({
  %0 = "arith.bitcast"(%0) : (index) -> index
  "test.end"() : () -> ()
}) : () -> ()

// CHECK-LABEL: "test.used"
// CHECK-NEXT: %[[MAX:.*]] = "arith.maxsi"(%[[MAX]], %[[MAX]])
// CHECK-NEXT: "test.use"(%[[MAX]])
"test.used"() ({
  %0 = "arith.maxsi"(%0, %0) : (i32, i32) -> i32
  "test.use"(%0) : (i32) -> ()
}) : () -> ()

// CHECK-LABEL: "test.summed"
// CHECK-NEXT: %[[ZERO:.*]] = "arith.constant"
// CHECK-NEXT: %[[SUM:.*]] = "arith.addi"(%[[SUM]], %[[ZERO]])
// CHECK-NEXT: "test.use"(%[[SUM]])
"test.summed"() ({
  %zero = "arith.constant"() <{value = 0 : i32}> : () -> i32
  %0 = "arith.addi"(%0, %zero) : (i32, i32) -> i32
  "test.use"(%0) : (i32) -> ()
}) : () -> ()

// CHECK-LABEL: "test.yielded"
// CHECK-NEXT: %[[REGION:.*]] = "scf.execute_region"() ({
// CHECK-NEXT: "scf.yield"(%[[REGION]])
// CHECK: "test.use"(%[[REGION]])
"test.yielded"() ({
  %0 = "scf.execute_region"() ({
    "scf.yield"(%0) : (i32) -> ()
  }) : () -> i32
  "test.use"(%0) : (i32) -> ()
}) : () -> ()

// CHECK-LABEL: "test.yielded_only"
// CHECK-NEXT: "test.end"
"test.yielded_only"() ({
  %0 = "scf.execute_region"() ({
    "scf.yield"(%0) : (i32) -> ()
  }) : () -> i32
  "test.end"() : () -> ()
}) : () -> ()

// RUN: jpto-opt %s --allow-unregistered-dialect --print-ir=label=here --strip-debuginfo --print-ir --mlir-print-debuginfo -o /dev/null 2>&1 | FileCheck %s

"a.b"() : () -> () loc("place")

// CHECK: // -----// IR Dump here //----- //
// CHECK-NEXT: "builtin.module"() ({
// CHECK-NEXT: "a.b"() : () -> () loc("place")
// CHECK-NEXT: }) : () -> () loc(
// CHECK: // -----// IR Dump //----- //
// CHECK: "a.b"() : () -> () loc(unknown)

// RUN: jpto-opt %s --allow-unregistered-dialect --strip-debuginfo --mlir-print-debuginfo --mlir-print-local-scope | FileCheck %s

// Locations in attributes stay.

"a.b"() ({
^bb0(%a: i32 loc("argument")):
  "a.c"() : () -> () loc("inside")
}) {l = loc("attribute")} : () -> () loc("outside")

// CHECK: "a.b"() ({
// CHECK-NEXT: ^bb0(%{{.*}}: i32 loc(unknown)):
// CHECK-NEXT: "a.c"() : () -> () loc(unknown)
// CHECK-NEXT: }) {l = loc("attribute")} : () -> () loc(unknown)
// CHECK-NEXT: }) : () -> () loc(unknown)

// RUN: jpto-opt %s --allow-unregistered-dialect --reconcile-unrealized-casts | FileCheck %s

"func.func"() <{sym_name = "pair", function_type = (i64) -> i64}> ({
^bb0(%a: i64):
  %0 = "builtin.unrealized_conversion_cast"(%a) : (i64) -> index
  %1 = "builtin.unrealized_conversion_cast"(%0) : (index) -> i64
  "func.return"(%1) : (i64) -> ()
}) : () -> ()

// CHECK: sym_name = "pair"
// CHECK-NEXT: ^bb0(%[[A:.*]]: i64):
// CHECK-NEXT: "func.return"(%[[A]]) : (i64) -> ()

// Over casts between that do not meet their inverse.

"func.func"() <{sym_name = "chain", function_type = (i64) -> i64}> ({
^bb0(%a: i64):
  %0 = "builtin.unrealized_conversion_cast"(%a) : (i64) -> index
  %1 = "builtin.unrealized_conversion_cast"(%0) : (index) -> i32
  %2 = "builtin.unrealized_conversion_cast"(%1) : (i32) -> index
  %3 = "builtin.unrealized_conversion_cast"(%2) : (index) -> i64
  "func.return"(%3) : (i64) -> ()
}) : () -> ()

// CHECK: sym_name = "chain"
// CHECK-NEXT: ^bb0(%[[A:.*]]: i64):
// CHECK-NEXT: "func.return"(%[[A]]) : (i64) -> ()

// One that is used otherwise stays for that use.

"func.func"() <{sym_name = "used", function_type = (i64) -> (i64, i32)}> ({
^bb0(%a: i64):
  %0 = "builtin.unrealized_conversion_cast"(%a) : (i64) -> index
  %1 = "builtin.unrealized_conversion_cast"(%0) : (index) -> i64
  %2 = "builtin.unrealized_conversion_cast"(%0) : (index) -> i32
  "func.return"(%1, %2) : (i64, i32) -> ()
}) : () -> ()

// CHECK: sym_name = "used"
// CHECK-NEXT: ^bb0(%[[A:.*]]: i64):
// CHECK-NEXT: %[[I:.*]] = "builtin.unrealized_conversion_cast"(%[[A]]) : (i64) -> index
// CHECK-NEXT: %[[R:.*]] = "builtin.unrealized_conversion_cast"(%[[I]]) : (index) -> i32
// CHECK-NEXT: "func.return"(%[[A]], %[[R]]) : (i64, i32) -> ()

// Several values, all or none.

"func.func"() <{sym_name = "several", function_type = (i64, i64) -> (i64, i64)}> ({
^bb0(%a: i64, %b: i64):
  %0 = "builtin.unrealized_conversion_cast"(%a, %b) : (i64, i64) -> index
  %1:2 = "builtin.unrealized_conversion_cast"(%0) : (index) -> (i64, i64)
  "func.return"(%1#0, %1#1) : (i64, i64) -> ()
}) : () -> ()

// CHECK: sym_name = "several"
// CHECK-NEXT: ^bb0(%[[A:.*]]: i64, %[[B:.*]]: i64):
// CHECK-NEXT: "func.return"(%[[A]], %[[B]]) : (i64, i64) -> ()

"func.func"() <{sym_name = "swapped", function_type = (i64, i64) -> (i64, i64)}> ({
^bb0(%a: i64, %b: i64):
  %0:2 = "builtin.unrealized_conversion_cast"(%a, %b) : (i64, i64) -> (index, index)
  %1:2 = "builtin.unrealized_conversion_cast"(%0#1, %0#0) : (index, index) -> (i64, i64)
  "func.return"(%1#0, %1#1) : (i64, i64) -> ()
}) : () -> ()

// CHECK: sym_name = "swapped"
// CHECK-NEXT: ^bb0(%[[A:.*]]: i64, %[[B:.*]]: i64):
// CHECK-NEXT: %[[I:.*]]:2 = "builtin.unrealized_conversion_cast"(%[[A]], %[[B]])
// CHECK-NEXT: %[[O:.*]]:2 = "builtin.unrealized_conversion_cast"(%[[I]]#1, %[[I]]#0)
// CHECK-NEXT: "func.return"(%[[O]]#0, %[[O]]#1) : (i64, i64) -> ()

// Unused ones go, and then those that made their inputs.

"func.func"() <{sym_name = "unused", function_type = (i64) -> ()}> ({
^bb0(%a: i64):
  %0 = "builtin.unrealized_conversion_cast"(%a) : (i64) -> index
  %1 = "builtin.unrealized_conversion_cast"(%0) : (index) -> i32
  %2 = "builtin.unrealized_conversion_cast"() : () -> i8
  "func.return"() : () -> ()
}) : () -> ()

// CHECK: sym_name = "unused"
// CHECK-NEXT: ^bb0(%{{.*}}: i64):
// CHECK-NEXT: "func.return"() : () -> ()

// In graph regions casts may follow each other in a circle; mlir-opt 19 does not end.

%0 = "builtin.unrealized_conversion_cast"(%1) : (i64) -> index
%1 = "builtin.unrealized_conversion_cast"(%0) : (index) -> i64
"test.use"(%1) : (i64) -> ()

// CHECK: %[[I:.*]] = "builtin.unrealized_conversion_cast"(%[[L:.*]]) : (i64) -> index
// CHECK-NEXT: %[[L]] = "builtin.unrealized_conversion_cast"(%[[I]]) : (index) -> i64
// CHECK-NEXT: "test.use"(%[[L]]) : (i64) -> ()

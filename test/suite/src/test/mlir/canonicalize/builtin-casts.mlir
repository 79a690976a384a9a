// RUN: jpto-opt %s --canonicalize | FileCheck %s

// A cast to the type of its operand
// CHECK-LABEL: sym_name = "to_its_own_type"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: "func.return"(%[[A]]) : (i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i8, sym_name = "to_its_own_type"}> ({
^bb0(%arg0: i8):
  %0 = "builtin.unrealized_conversion_cast"(%arg0) : (i8) -> i8
  "func.return"(%0) : (i8) -> ()
}) : () -> ()

// A cast back to the types cast from
// CHECK-LABEL: sym_name = "there_and_back"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i16):
// CHECK-NEXT: "func.return"(%[[A]], %[[B]]) : (i8, i16) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i16) -> (i8, i16), sym_name = "there_and_back"}> ({
^bb0(%arg0: i8, %arg1: i16):
  %0 = "builtin.unrealized_conversion_cast"(%arg0, %arg1) : (i8, i16) -> i32
  %1:2 = "builtin.unrealized_conversion_cast"(%0) : (i32) -> (i8, i16)
  "func.return"(%1#0, %1#1) : (i8, i16) -> ()
}) : () -> ()

// Not all results in their order
// CHECK-LABEL: sym_name = "in_another_order"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]]:2 = "builtin.unrealized_conversion_cast"(%[[A]], %[[B]]) : (i8, i8) -> (i32, i32)
// CHECK-NEXT: %[[D:[a-z0-9]+]]:2 = "builtin.unrealized_conversion_cast"(%[[C]]#1, %[[C]]#0) : (i32, i32) -> (i8, i8)
// CHECK-NEXT: "func.return"(%[[D]]#0, %[[D]]#1) : (i8, i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> (i8, i8), sym_name = "in_another_order"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0:2 = "builtin.unrealized_conversion_cast"(%arg0, %arg1) : (i8, i8) -> (i32, i32)
  %1:2 = "builtin.unrealized_conversion_cast"(%0#1, %0#0) : (i32, i32) -> (i8, i8)
  "func.return"(%1#0, %1#1) : (i8, i8) -> ()
}) : () -> ()

// Not back
// CHECK-LABEL: sym_name = "to_a_third_type"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "builtin.unrealized_conversion_cast"(%[[A]]) : (i8) -> i32
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "builtin.unrealized_conversion_cast"(%[[B]]) : (i32) -> i16
// CHECK-NEXT: "func.return"(%[[C]]) : (i16) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i16, sym_name = "to_a_third_type"}> ({
^bb0(%arg0: i8):
  %0 = "builtin.unrealized_conversion_cast"(%arg0) : (i8) -> i32
  %1 = "builtin.unrealized_conversion_cast"(%0) : (i32) -> i16
  "func.return"(%1) : (i16) -> ()
}) : () -> ()

// RUN: jpto-opt %s --allow-unregistered-dialect --canonicalize | FileCheck %s

// call-indirect-constant: a function that is known is called by name.
// CHECK-LABEL: sym_name = "callee"
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32) -> i32, sym_name = "callee", sym_visibility = "private"}> ({
}) : () -> ()

// CHECK-LABEL: sym_name = "known"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "func.call"(%[[A]]) <{callee = @callee}> : (i32) -> i32
// CHECK-NEXT: "func.return"(%[[B]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32) -> i32, sym_name = "known"}> ({
^bb0(%arg2: i32):
  %1 = "func.constant"() <{value = @callee}> : () -> ((i32) -> i32)
  %2 = "func.call_indirect"(%1, %arg2) : ((i32) -> i32, i32) -> i32
  "func.return"(%2) : (i32) -> ()
}) : () -> ()

// call-indirect-constant: a function that is chosen later is not.
// CHECK-LABEL: sym_name = "unknown"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: (i32) -> i32, %[[B:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "func.call_indirect"(%[[A]], %[[B]]) : ((i32) -> i32, i32) -> i32
// CHECK-NEXT: "func.return"(%[[C]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = ((i32) -> i32, i32) -> i32, sym_name = "unknown"}> ({
^bb0(%arg0: (i32) -> i32, %arg1: i32):
  %0 = "func.call_indirect"(%arg0, %arg1) : ((i32) -> i32, i32) -> i32
  "func.return"(%0) : (i32) -> ()
}) : () -> ()

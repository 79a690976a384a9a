// RUN: jpto-opt %s --allow-unregistered-dialect --cse | FileCheck %s

// What is known around an isolated or unknown operation is not used inside it.

"builtin.module"() ({
  "func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i32):
    %0 = "arith.constant"() <{value = 1 : i32}> : () -> i32
    "t.unknown"() ({
      %3 = "arith.constant"() <{value = 1 : i32}> : () -> i32
      %4 = "arith.constant"() <{value = 1 : i32}> : () -> i32
      "t.use"(%3, %4) : (i32, i32) -> ()
    }) : () -> ()
    "builtin.module"() ({
      %1 = "arith.constant"() <{value = 1 : i32}> : () -> i32
      %2 = "arith.constant"() <{value = 1 : i32}> : () -> i32
      "t.use"(%1, %2) : (i32, i32) -> ()
    }) : () -> ()
    "t.use"(%0) : (i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: "builtin.module"() ({
// CHECK-NEXT:   "func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
// CHECK-NEXT:   ^bb0(%arg0: i32):
// CHECK-NEXT:     %0 = "arith.constant"() <{value = 1 : i32}> : () -> i32
// CHECK-NEXT:     "t.unknown"() ({
// CHECK-NEXT:       %2 = "arith.constant"() <{value = 1 : i32}> : () -> i32
// CHECK-NEXT:       "t.use"(%2, %2) : (i32, i32) -> ()
// CHECK-NEXT:     }) : () -> ()
// CHECK-NEXT:     "builtin.module"() ({
// CHECK-NEXT:       %1 = "arith.constant"() <{value = 1 : i32}> : () -> i32
// CHECK-NEXT:       "t.use"(%1, %1) : (i32, i32) -> ()
// CHECK-NEXT:     }) : () -> ()
// CHECK-NEXT:     "t.use"(%0) : (i32) -> ()
// CHECK-NEXT:     "func.return"() : () -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT: }) : () -> ()

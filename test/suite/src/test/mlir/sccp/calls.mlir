// RUN: jpto-opt %s --allow-unregistered-dialect --sccp | FileCheck %s

// What all calls of a private function agree on is known inside it, and what it returns outside.

"builtin.module"() ({
  "func.func"() <{function_type = (i32, i32) -> (i32, i32), sym_name = "same", sym_visibility = "private"}> ({
  ^bb0(%arg3: i32, %arg4: i32):
    "func.return"(%arg3, %arg4) : (i32, i32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> i32, sym_name = "taken", sym_visibility = "private"}> ({
  ^bb0(%arg2: i32):
    "func.return"(%arg2) : (i32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> i32, sym_name = "external", sym_visibility = "private"}> ({
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> i32, sym_name = "never", sym_visibility = "private"}> ({
  ^bb0(%arg1: i32):
    %8 = "arith.constant"() <{value = 3 : i32}> : () -> i32
    "func.return"(%8) : (i32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> i32, sym_name = "public"}> ({
  ^bb0(%arg0: i32):
    "func.return"(%arg0) : (i32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (i32, i32, i32, i32, i32), sym_name = "f"}> ({
    %0 = "arith.constant"() <{value = 1 : i32}> : () -> i32
    %1 = "arith.constant"() <{value = 2 : i32}> : () -> i32
    %2 = "func.constant"() <{value = @taken}> : () -> ((i32) -> i32)
    "t.use"(%2) : ((i32) -> i32) -> ()
    %3:2 = "func.call"(%0, %0) <{callee = @same}> : (i32, i32) -> (i32, i32)
    %4:2 = "func.call"(%0, %1) <{callee = @same}> : (i32, i32) -> (i32, i32)
    %5 = "func.call"(%0) <{callee = @taken}> : (i32) -> i32
    %6 = "func.call"(%0) <{callee = @external}> : (i32) -> i32
    %7 = "func.call"(%0) <{callee = @public}> : (i32) -> i32
    "func.return"(%3#0, %4#1, %5, %6, %7) : (i32, i32, i32, i32, i32) -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: "builtin.module"() ({
// CHECK-NEXT:   "func.func"() <{function_type = (i32, i32) -> (i32, i32), sym_name = "same", sym_visibility = "private"}> ({
// CHECK-NEXT:   ^bb0(%arg3: i32, %arg4: i32):
// CHECK-NEXT:     %9 = "arith.constant"() <{value = 1 : i32}> : () -> i32
// CHECK-NEXT:     "func.return"(%9, %arg4) : (i32, i32) -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT:   "func.func"() <{function_type = (i32) -> i32, sym_name = "taken", sym_visibility = "private"}> ({
// CHECK-NEXT:   ^bb0(%arg2: i32):
// CHECK-NEXT:     "func.return"(%arg2) : (i32) -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT:   "func.func"() <{function_type = (i32) -> i32, sym_name = "external", sym_visibility = "private"}> ({
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT:   "func.func"() <{function_type = (i32) -> i32, sym_name = "never", sym_visibility = "private"}> ({
// CHECK-NEXT:   ^bb0(%arg1: i32):
// CHECK-NEXT:     %8 = "arith.constant"() <{value = 3 : i32}> : () -> i32
// CHECK-NEXT:     "func.return"(%8) : (i32) -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT:   "func.func"() <{function_type = (i32) -> i32, sym_name = "public"}> ({
// CHECK-NEXT:   ^bb0(%arg0: i32):
// CHECK-NEXT:     "func.return"(%arg0) : (i32) -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT:   "func.func"() <{function_type = () -> (i32, i32, i32, i32, i32), sym_name = "f"}> ({
// CHECK-NEXT:     %0 = "func.constant"() <{value = @taken}> : () -> ((i32) -> i32)
// CHECK-NEXT:     %1 = "arith.constant"() <{value = 2 : i32}> : () -> i32
// CHECK-NEXT:     %2 = "arith.constant"() <{value = 1 : i32}> : () -> i32
// CHECK-NEXT:     "t.use"(%0) : ((i32) -> i32) -> ()
// CHECK-NEXT:     %3:2 = "func.call"(%2, %2) <{callee = @same}> : (i32, i32) -> (i32, i32)
// CHECK-NEXT:     %4:2 = "func.call"(%2, %1) <{callee = @same}> : (i32, i32) -> (i32, i32)
// CHECK-NEXT:     %5 = "func.call"(%2) <{callee = @taken}> : (i32) -> i32
// CHECK-NEXT:     %6 = "func.call"(%2) <{callee = @external}> : (i32) -> i32
// CHECK-NEXT:     %7 = "func.call"(%2) <{callee = @public}> : (i32) -> i32
// CHECK-NEXT:     "func.return"(%2, %4#1, %5, %6, %7) : (i32, i32, i32, i32, i32) -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT: }) : () -> ()

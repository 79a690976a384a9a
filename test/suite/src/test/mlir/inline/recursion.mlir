// RUN: jpto-opt %s --allow-unregistered-dialect --inline=default-pipeline= | FileCheck %s

// A function that calls itself stays; a cycle is unrolled as often as mlir-opt does it.

"builtin.module"() ({
  "func.func"() <{function_type = (i32) -> i32, sym_name = "leaf", sym_visibility = "private"}> ({
  ^bb0(%arg10: i32):
    %7 = "arith.addi"(%arg10, %arg10) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
    "func.return"(%7) : (i32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i1) -> i32, sym_name = "mid", sym_visibility = "private"}> ({
  ^bb0(%arg8: i32, %arg9: i1):
    %6 = "func.call"(%arg8) <{callee = @leaf}> : (i32) -> i32
    "func.return"(%6) : (i32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i1) -> (i32, i32), sym_name = "top"}> ({
  ^bb0(%arg6: i32, %arg7: i1):
    %4 = "func.call"(%arg6, %arg7) <{callee = @mid}> : (i32, i1) -> i32
    %5 = "func.call"(%4, %arg7) <{callee = @mid}> : (i32, i1) -> i32
    "func.return"(%5, %4) : (i32, i32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i1) -> i32, sym_name = "rec"}> ({
  ^bb0(%arg4: i32, %arg5: i1):
    %2 = "func.call"(%arg4, %arg5) <{callee = @rec}> : (i32, i1) -> i32
    %3 = "func.call"(%arg4, %arg5) <{callee = @ping}> : (i32, i1) -> i32
    "func.return"(%3) : (i32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i1) -> i32, sym_name = "ping"}> ({
  ^bb0(%arg2: i32, %arg3: i1):
    %1 = "func.call"(%arg2, %arg3) <{callee = @pong}> : (i32, i1) -> i32
    "func.return"(%1) : (i32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i1) -> i32, sym_name = "pong"}> ({
  ^bb0(%arg0: i32, %arg1: i1):
    %0 = "func.call"(%arg0, %arg1) <{callee = @ping}> : (i32, i1) -> i32
    "func.return"(%0) : (i32) -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: "builtin.module"() ({
// CHECK-NEXT:   "func.func"() <{function_type = (i32, i1) -> (i32, i32), sym_name = "top"}> ({
// CHECK-NEXT:   ^bb0(%arg6: i32, %arg7: i1):
// CHECK-NEXT:     %4 = "arith.addi"(%arg6, %arg6) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT:     %5 = "arith.addi"(%4, %4) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT:     "func.return"(%5, %4) : (i32, i32) -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT:   "func.func"() <{function_type = (i32, i1) -> i32, sym_name = "rec"}> ({
// CHECK-NEXT:   ^bb0(%arg4: i32, %arg5: i1):
// CHECK-NEXT:     %2 = "func.call"(%arg4, %arg5) <{callee = @rec}> : (i32, i1) -> i32
// CHECK-NEXT:     %3 = "func.call"(%arg4, %arg5) <{callee = @pong}> : (i32, i1) -> i32
// CHECK-NEXT:     "func.return"(%3) : (i32) -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT:   "func.func"() <{function_type = (i32, i1) -> i32, sym_name = "ping"}> ({
// CHECK-NEXT:   ^bb0(%arg2: i32, %arg3: i1):
// CHECK-NEXT:     %1 = "func.call"(%arg2, %arg3) <{callee = @pong}> : (i32, i1) -> i32
// CHECK-NEXT:     "func.return"(%1) : (i32) -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT:   "func.func"() <{function_type = (i32, i1) -> i32, sym_name = "pong"}> ({
// CHECK-NEXT:   ^bb0(%arg0: i32, %arg1: i1):
// CHECK-NEXT:     %0 = "func.call"(%arg0, %arg1) <{callee = @pong}> : (i32, i1) -> i32
// CHECK-NEXT:     "func.return"(%0) : (i32) -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT: }) : () -> ()

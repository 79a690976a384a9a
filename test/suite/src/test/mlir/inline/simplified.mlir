// RUN: jpto-opt %s --allow-unregistered-dialect --inline | FileCheck %s

// Functions are simplified before they are inlined.

"builtin.module"() ({
  "func.func"() <{function_type = (i32) -> i32, sym_name = "self", sym_visibility = "private"}> ({
  ^bb0(%arg13: i32):
    %14 = "func.call"(%arg13) <{callee = @self}> : (i32) -> i32
    "func.return"(%14) : (i32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i1) -> (i32, i32), sym_name = "top"}> ({
  ^bb0(%arg11: i32, %arg12: i1):
    %10 = "func.call"(%arg11) <{callee = @self}> : (i32) -> i32
    %11 = "func.call"(%10) <{callee = @id}> : (i32) -> i32
    %12 = "func.call"(%10) <{callee = @last}> : (i32) -> i32
    %13 = "func.call"(%10) <{callee = @ext}> : (i32) -> i32
    "func.return"(%11, %12) : (i32, i32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> i32, sym_name = "ext", sym_visibility = "private"}> ({
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> i32, sym_name = "id", sym_visibility = "private"}> ({
  ^bb0(%arg10: i32):
    "func.return"(%arg10) : (i32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> i32, sym_name = "last", sym_visibility = "private"}> ({
  ^bb0(%arg9: i32):
    "t.x"() : () -> ()
    "func.return"(%arg9) : (i32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> i32, sym_name = "unused", sym_visibility = "private"}> ({
  ^bb0(%arg8: i32):
    %9 = "func.call"(%arg8) <{callee = @id}> : (i32) -> i32
    "func.return"(%9) : (i32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32) -> i32, sym_name = "nest", sym_visibility = "nested"}> ({
  ^bb0(%arg7: i32):
    %8 = "func.call"(%arg7) <{callee = @id}> : (i32) -> i32
    "func.return"(%8) : (i32) -> ()
  }) : () -> ()
  "builtin.module"() <{sym_name = "m"}> ({
    "func.func"() <{function_type = (i32) -> i32, sym_name = "x", sym_visibility = "private"}> ({
    ^bb0(%arg6: i32):
      "func.return"(%arg6) : (i32) -> ()
    }) : () -> ()
    "func.func"() <{function_type = (i32) -> i32, sym_name = "y", sym_visibility = "nested"}> ({
    ^bb0(%arg5: i32):
      %7 = "func.call"(%arg5) <{callee = @x}> : (i32) -> i32
      "func.return"(%7) : (i32) -> ()
    }) : () -> ()
    "func.func"() <{function_type = (i32) -> i32, sym_name = "z"}> ({
    ^bb0(%arg4: i32):
      %5 = "func.call"(%arg4) <{callee = @x}> : (i32) -> i32
      %6 = "func.call"(%5) <{callee = @y}> : (i32) -> i32
      "func.return"(%6) : (i32) -> ()
    }) : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i1, i32) -> i32, sym_name = "multi_in_if"}> ({
  ^bb0(%arg2: i1, %arg3: i32):
    %1 = "scf.if"(%arg2) ({
      %4 = "func.call"(%arg3, %arg2) <{callee = @two}> : (i32, i1) -> i32
      "scf.yield"(%4) : (i32) -> ()
    }, {
      %2 = "scf.execute_region"() ({
        %3 = "func.call"(%arg3, %arg2) <{callee = @two}> : (i32, i1) -> i32
        "scf.yield"(%3) : (i32) -> ()
      }) : () -> i32
      "scf.yield"(%2) : (i32) -> ()
    }) : (i1) -> i32
    "func.return"(%1) : (i32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (i32, i1) -> i32, sym_name = "two", sym_visibility = "private"}> ({
  ^bb0(%arg0: i32, %arg1: i1):
    "cf.cond_br"(%arg1)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
  ^bb1:  // pred: ^bb0
    "func.return"(%arg0) : (i32) -> ()
  ^bb2:  // pred: ^bb0
    %0 = "func.call"(%arg0) <{callee = @id}> : (i32) -> i32
    "func.return"(%0) : (i32) -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: "builtin.module"() ({
// CHECK-NEXT:   "func.func"() <{function_type = (i32) -> i32, sym_name = "self", sym_visibility = "private"}> ({
// CHECK-NEXT:   ^bb0(%arg9: i32):
// CHECK-NEXT:     %8 = "func.call"(%arg9) <{callee = @self}> : (i32) -> i32
// CHECK-NEXT:     "func.return"(%8) : (i32) -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT:   "func.func"() <{function_type = (i32, i1) -> (i32, i32), sym_name = "top"}> ({
// CHECK-NEXT:   ^bb0(%arg7: i32, %arg8: i1):
// CHECK-NEXT:     %5 = "func.call"(%arg7) <{callee = @self}> : (i32) -> i32
// CHECK-NEXT:     %6 = "func.call"(%5) <{callee = @last}> : (i32) -> i32
// CHECK-NEXT:     %7 = "func.call"(%5) <{callee = @ext}> : (i32) -> i32
// CHECK-NEXT:     "func.return"(%5, %6) : (i32, i32) -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT:   "func.func"() <{function_type = (i32) -> i32, sym_name = "ext", sym_visibility = "private"}> ({
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT:   "func.func"() <{function_type = (i32) -> i32, sym_name = "id", sym_visibility = "private"}> ({
// CHECK-NEXT:   ^bb0(%arg6: i32):
// CHECK-NEXT:     "func.return"(%arg6) : (i32) -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT:   "func.func"() <{function_type = (i32) -> i32, sym_name = "last", sym_visibility = "private"}> ({
// CHECK-NEXT:   ^bb0(%arg5: i32):
// CHECK-NEXT:     "t.x"() : () -> ()
// CHECK-NEXT:     "func.return"(%arg5) : (i32) -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT:   "builtin.module"() <{sym_name = "m"}> ({
// CHECK-NEXT:     "func.func"() <{function_type = (i32) -> i32, sym_name = "z"}> ({
// CHECK-NEXT:     ^bb0(%arg4: i32):
// CHECK-NEXT:       "func.return"(%arg4) : (i32) -> ()
// CHECK-NEXT:     }) : () -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT:   "func.func"() <{function_type = (i1, i32) -> i32, sym_name = "multi_in_if"}> ({
// CHECK-NEXT:   ^bb0(%arg2: i1, %arg3: i32):
// CHECK-NEXT:     %0 = "arith.constant"() <{value = false}> : () -> i1
// CHECK-NEXT:     %1 = "arith.constant"() <{value = true}> : () -> i1
// CHECK-NEXT:     %2 = "scf.if"(%arg2) ({
// CHECK-NEXT:       %4 = "func.call"(%arg3, %1) <{callee = @two}> : (i32, i1) -> i32
// CHECK-NEXT:       "scf.yield"(%4) : (i32) -> ()
// CHECK-NEXT:     }, {
// CHECK-NEXT:       %3 = "func.call"(%arg3, %0) <{callee = @two}> : (i32, i1) -> i32
// CHECK-NEXT:       "scf.yield"(%3) : (i32) -> ()
// CHECK-NEXT:     }) : (i1) -> i32
// CHECK-NEXT:     "func.return"(%2) : (i32) -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT:   "func.func"() <{function_type = (i32, i1) -> i32, sym_name = "two", sym_visibility = "private"}> ({
// CHECK-NEXT:   ^bb0(%arg0: i32, %arg1: i1):
// CHECK-NEXT:     "cf.cond_br"(%arg1)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
// CHECK-NEXT:   ^bb1:  // pred: ^bb0
// CHECK-NEXT:     "func.return"(%arg0) : (i32) -> ()
// CHECK-NEXT:   ^bb2:  // pred: ^bb0
// CHECK-NEXT:     "func.return"(%arg0) : (i32) -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT: }) : () -> ()

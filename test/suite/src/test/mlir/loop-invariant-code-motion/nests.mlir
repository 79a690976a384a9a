// RUN: jpto-opt %s --allow-unregistered-dialect --loop-invariant-code-motion | FileCheck %s

// Inner loops first, so that an operation may leave several; divisions, which may trap, and
// conditionals stay.

"builtin.module"() ({
  "func.func"() <{function_type = (i32, index, i1) -> i32, sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: index, %arg2: i1):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %2 = "scf.for"(%0, %arg1, %1, %arg0) ({
    ^bb0(%arg3: index, %arg4: i32):
      %3 = "arith.addi"(%arg0, %arg0) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
      %4 = "arith.muli"(%3, %3) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
      %5 = "arith.divsi"(%arg0, %arg0) : (i32, i32) -> i32
      %6 = "scf.if"(%arg2) ({
        %14 = "arith.addi"(%3, %4) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
        "scf.yield"(%14) : (i32) -> ()
      }, {
        "scf.yield"(%arg0) : (i32) -> ()
      }) : (i1) -> i32
      %7 = "scf.for"(%0, %arg1, %1, %arg4) ({
      ^bb0(%arg7: index, %arg8: i32):
        %12 = "arith.addi"(%arg4, %4) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
        %13 = "arith.addi"(%12, %5) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
        "scf.yield"(%13) : (i32) -> ()
      }) : (index, index, index, i32) -> i32
      %8 = "scf.for"(%0, %arg1, %1, %arg0) ({
      ^bb0(%arg5: index, %arg6: i32):
        %11 = "arith.addi"(%arg6, %4) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
        "scf.yield"(%11) : (i32) -> ()
      }) : (index, index, index, i32) -> i32
      %9 = "arith.addi"(%7, %8) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
      %10 = "arith.addi"(%9, %6) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
      "scf.yield"(%10) : (i32) -> ()
    }) : (index, index, index, i32) -> i32
    "func.return"(%2) : (i32) -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: "builtin.module"() ({
// CHECK-NEXT:   "func.func"() <{function_type = (i32, index, i1) -> i32, sym_name = "f"}> ({
// CHECK-NEXT:   ^bb0(%arg0: i32, %arg1: index, %arg2: i1):
// CHECK-NEXT:     %0 = "arith.constant"() <{value = 0 : index}> : () -> index
// CHECK-NEXT:     %1 = "arith.constant"() <{value = 1 : index}> : () -> index
// CHECK-NEXT:     %2 = "arith.addi"(%arg0, %arg0) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT:     %3 = "arith.muli"(%2, %2) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT:     %4 = "scf.for"(%0, %arg1, %1, %arg0) ({
// CHECK-NEXT:     ^bb0(%arg7: index, %arg8: i32):
// CHECK-NEXT:       %14 = "arith.addi"(%arg8, %3) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT:       "scf.yield"(%14) : (i32) -> ()
// CHECK-NEXT:     }) : (index, index, index, i32) -> i32
// CHECK-NEXT:     %5 = "scf.for"(%0, %arg1, %1, %arg0) ({
// CHECK-NEXT:     ^bb0(%arg3: index, %arg4: i32):
// CHECK-NEXT:       %6 = "arith.divsi"(%arg0, %arg0) : (i32, i32) -> i32
// CHECK-NEXT:       %7 = "scf.if"(%arg2) ({
// CHECK-NEXT:         %13 = "arith.addi"(%2, %3) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT:         "scf.yield"(%13) : (i32) -> ()
// CHECK-NEXT:       }, {
// CHECK-NEXT:         "scf.yield"(%arg0) : (i32) -> ()
// CHECK-NEXT:       }) : (i1) -> i32
// CHECK-NEXT:       %8 = "arith.addi"(%arg4, %3) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT:       %9 = "arith.addi"(%8, %6) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT:       %10 = "scf.for"(%0, %arg1, %1, %arg4) ({
// CHECK-NEXT:       ^bb0(%arg5: index, %arg6: i32):
// CHECK-NEXT:         "scf.yield"(%9) : (i32) -> ()
// CHECK-NEXT:       }) : (index, index, index, i32) -> i32
// CHECK-NEXT:       %11 = "arith.addi"(%10, %4) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT:       %12 = "arith.addi"(%11, %7) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT:       "scf.yield"(%12) : (i32) -> ()
// CHECK-NEXT:     }) : (index, index, index, i32) -> i32
// CHECK-NEXT:     "func.return"(%5) : (i32) -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT: }) : () -> ()

// RUN: jpto-opt %s --allow-unregistered-dialect --sccp | FileCheck %s

// Regions are followed as their operations say.

"builtin.module"() ({
  "func.func"() <{function_type = (i1, index) -> (i32, i32, i32), sym_name = "f"}> ({
  ^bb0(%arg0: i1, %arg1: index):
    %0 = "arith.constant"() <{value = true}> : () -> i1
    %1 = "arith.constant"() <{value = 1 : i32}> : () -> i32
    %2 = "arith.constant"() <{value = 2 : i32}> : () -> i32
    %3 = "arith.constant"() <{value = 0 : index}> : () -> index
    %4 = "arith.constant"() <{value = 1 : index}> : () -> index
    %5 = "scf.if"(%0) ({
      "scf.yield"(%1) : (i32) -> ()
    }, {
      "scf.yield"(%2) : (i32) -> ()
    }) : (i1) -> i32
    %6 = "scf.if"(%arg0) ({
      "scf.yield"(%1) : (i32) -> ()
    }, {
      "scf.yield"(%2) : (i32) -> ()
    }) : (i1) -> i32
    %7 = "scf.for"(%3, %arg1, %4, %1) ({
    ^bb0(%arg2: index, %arg3: i32):
      %8 = "arith.muli"(%arg3, %5) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
      "scf.yield"(%8) : (i32) -> ()
    }) : (index, index, index, i32) -> i32
    "func.return"(%5, %6, %7) : (i32, i32, i32) -> ()
  }) : () -> ()
}) : () -> ()

// CHECK: "builtin.module"() ({
// CHECK-NEXT:   "func.func"() <{function_type = (i1, index) -> (i32, i32, i32), sym_name = "f"}> ({
// CHECK-NEXT:   ^bb0(%arg0: i1, %arg1: index):
// CHECK-NEXT:     %0 = "arith.constant"() <{value = 1 : index}> : () -> index
// CHECK-NEXT:     %1 = "arith.constant"() <{value = 0 : index}> : () -> index
// CHECK-NEXT:     %2 = "arith.constant"() <{value = 2 : i32}> : () -> i32
// CHECK-NEXT:     %3 = "arith.constant"() <{value = 1 : i32}> : () -> i32
// CHECK-NEXT:     %4 = "arith.constant"() <{value = true}> : () -> i1
// CHECK-NEXT:     %5 = "scf.if"(%arg0) ({
// CHECK-NEXT:       "scf.yield"(%3) : (i32) -> ()
// CHECK-NEXT:     }, {
// CHECK-NEXT:       "scf.yield"(%2) : (i32) -> ()
// CHECK-NEXT:     }) : (i1) -> i32
// CHECK-NEXT:     "func.return"(%3, %5, %3) : (i32, i32, i32) -> ()
// CHECK-NEXT:   }) : () -> ()
// CHECK-NEXT: }) : () -> ()

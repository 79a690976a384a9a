// RUN: jpto-opt %s --allow-unregistered-dialect --canonicalize | FileCheck %s

// 255 iterations: mlir-opt 19 computes the distance in i8, finds -1 and removes the loop.
// CHECK-LABEL: sym_name = "distance_beyond_type"
// CHECK: "scf.for"
"func.func"() <{function_type = () -> (), sym_name = "distance_beyond_type"}> ({
  %lower = "arith.constant"() <{value = -128 : i8}> : () -> i8
  %upper = "arith.constant"() <{value = 127 : i8}> : () -> i8
  %step = "arith.constant"() <{value = 1 : i8}> : () -> i8
  "scf.for"(%lower, %upper, %step) ({
  ^bb0(%i: i8):
    "test.use"(%i) : (i8) -> ()
    "scf.yield"() : () -> ()
  }) : (i8, i8, i8) -> ()
  "func.return"() : () -> ()
}) : () -> ()

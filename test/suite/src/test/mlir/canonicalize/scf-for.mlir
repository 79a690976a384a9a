// RUN: jpto-opt %s --allow-unregistered-dialect --canonicalize | FileCheck %s

// for-iter-args: a value that is yielded as it came, or is not read, is not carried.
// CHECK-LABEL: sym_name = "iter_args"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: index, %[[B:[a-z0-9]+]]: index, %[[C:[a-z0-9]+]]: i32, %[[D:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "arith.constant"() <{value = 1 : index}> : () -> index
// CHECK-NEXT: %[[F:[a-z0-9]+]] = "scf.for"(%[[A]], %[[B]], %[[E]], %[[C]]) ({
// CHECK-NEXT: ^bb0(%[[G:[a-z0-9]+]]: index, %[[H:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[I:[a-z0-9]+]] = "test.next"(%[[C]], %[[H]]) : (i32, i32) -> i32
// CHECK-NEXT: "scf.yield"(%[[I]]) : (i32) -> ()
// CHECK-NEXT: }) {test.kept} : (index, index, index, i32) -> i32
// CHECK-NEXT: "func.return"(%[[C]], %[[F]], %[[D]]) : (i32, i32, i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (index, index, i32, i32) -> (i32, i32, i32), sym_name = "iter_args"}> ({
^bb0(%arg0: index, %arg1: index, %arg2: i32, %arg3: i32):
  %0 = "arith.constant"() <{value = 1 : index}> : () -> index
  %1:3 = "scf.for"(%arg0, %arg1, %0, %arg2, %arg2, %arg3) ({
  ^bb0(%arg4: index, %arg5: i32, %arg6: i32, %arg7: i32):
    %2 = "test.next"(%arg5, %arg6) : (i32, i32) -> i32
    "scf.yield"(%arg5, %2, %arg3) : (i32, i32, i32) -> ()
  }) {test.kept} : (index, index, index, i32, i32, i32) -> (i32, i32, i32)
  "func.return"(%1#0, %1#1, %1#2) : (i32, i32, i32) -> ()
}) : () -> ()

// for-iter-args: a value that changes and is read only after the loop, or only in it, is carried.
// CHECK-LABEL: sym_name = "iter_args_needed"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: index, %[[B:[a-z0-9]+]]: index, %[[C:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.constant"() <{value = 1 : index}> : () -> index
// CHECK-NEXT: %[[E:[a-z0-9]+]]:2 = "scf.for"(%[[A]], %[[B]], %[[D]], %[[C]], %[[C]]) ({
// CHECK-NEXT: ^bb0(%[[F:[a-z0-9]+]]: index, %[[G:[a-z0-9]+]]: i32, %[[H:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[I:[a-z0-9]+]] = "test.next"(%[[G]]) : (i32) -> i32
// CHECK-NEXT: "scf.yield"(%[[C]], %[[I]]) : (i32, i32) -> ()
// CHECK-NEXT: }) : (index, index, index, i32, i32) -> (i32, i32)
// CHECK-NEXT: "func.return"(%[[E]]#1) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (index, index, i32) -> i32, sym_name = "iter_args_needed"}> ({
^bb0(%arg0: index, %arg1: index, %arg2: i32):
  %0 = "arith.constant"() <{value = 1 : index}> : () -> index
  %1:2 = "scf.for"(%arg0, %arg1, %0, %arg2, %arg2) ({
  ^bb0(%arg3: index, %arg4: i32, %arg5: i32):
    %2 = "test.next"(%arg4) : (i32) -> i32
    "scf.yield"(%arg2, %2) : (i32, i32) -> ()
  }) : (index, index, index, i32, i32) -> (i32, i32)
  "func.return"(%1#1) : (i32) -> ()
}) : () -> ()

// for-trivial: bounds that are equal, or in the wrong order.
// CHECK-LABEL: sym_name = "never"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: index, %[[B:[a-z0-9]+]]: index, %[[C:[a-z0-9]+]]: i32):
// CHECK-NEXT: "func.return"(%[[C]], %[[C]]) : (i32, i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (index, index, i32) -> (i32, i32), sym_name = "never"}> ({
^bb0(%arg0: index, %arg1: index, %arg2: i32):
  %0 = "arith.constant"() <{value = 3 : index}> : () -> index
  %1 = "arith.constant"() <{value = 5 : index}> : () -> index
  %2 = "scf.for"(%arg0, %arg0, %arg1, %arg2) ({
  ^bb0(%arg5: index, %arg6: i32):
    %5 = "test.next"(%arg6) : (i32) -> i32
    "scf.yield"(%5) : (i32) -> ()
  }) : (index, index, index, i32) -> i32
  %3 = "scf.for"(%1, %0, %arg1, %arg2) ({
  ^bb0(%arg3: index, %arg4: i32):
    %4 = "test.next"(%arg4) : (i32) -> i32
    "scf.yield"(%4) : (i32) -> ()
  }) : (index, index, index, i32) -> i32
  "func.return"(%2, %3) : (i32, i32) -> ()
}) : () -> ()

// for-trivial: a step that reaches the upper bound, also where that is the lower one and a constant.
// CHECK-LABEL: sym_name = "once"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: index, %[[B:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.constant"() <{value = 3 : index}> : () -> index
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "test.next"(%[[C]], %[[B]]) : (index, i32) -> i32
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "test.next"(%[[A]], %[[B]]) : (index, i32) -> i32
// CHECK-NEXT: "func.return"(%[[D]], %[[E]]) : (i32, i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (index, i32) -> (i32, i32), sym_name = "once"}> ({
^bb0(%arg0: index, %arg1: i32):
  %0 = "arith.constant"() <{value = 3 : index}> : () -> index
  %1 = "arith.constant"() <{value = 5 : index}> : () -> index
  %2 = "arith.constant"() <{value = 2 : index}> : () -> index
  %3 = "scf.for"(%0, %1, %2, %arg1) ({
  ^bb0(%arg4: index, %arg5: i32):
    %7 = "test.next"(%arg4, %arg5) : (index, i32) -> i32
    "scf.yield"(%7) : (i32) -> ()
  }) : (index, index, index, i32) -> i32
  %4 = "arith.addi"(%arg0, %2) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
  %5 = "scf.for"(%arg0, %4, %1, %arg1) ({
  ^bb0(%arg2: index, %arg3: i32):
    %6 = "test.next"(%arg2, %arg3) : (index, i32) -> i32
    "scf.yield"(%6) : (i32) -> ()
  }) : (index, index, index, i32) -> i32
  "func.return"(%3, %5) : (i32, i32) -> ()
}) : () -> ()

// for-trivial: a loop that does nothing but yield what is known outside.
// CHECK-LABEL: sym_name = "only_yields"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i32, %[[B:[a-z0-9]+]]: i32):
// CHECK-NEXT: "func.return"(%[[B]], %[[A]]) : (i32, i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32, i32) -> (i32, i32), sym_name = "only_yields"}> ({
^bb0(%arg0: i32, %arg1: i32):
  %0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %1 = "arith.constant"() <{value = 1 : index}> : () -> index
  %2 = "arith.constant"() <{value = 5 : index}> : () -> index
  %3:2 = "scf.for"(%0, %2, %1, %arg0, %arg0) ({
  ^bb0(%arg2: index, %arg3: i32, %arg4: i32):
    "scf.yield"(%arg1, %arg0) : (i32, i32) -> ()
  }) : (index, index, index, i32, i32) -> (i32, i32)
  "func.return"(%3#0, %3#1) : (i32, i32) -> ()
}) : () -> ()

// for-trivial: twice, an unknown step, and an unknown distance.
// CHECK-LABEL: sym_name = "may_iterate"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: index, %[[B:[a-z0-9]+]]: index, %[[C:[a-z0-9]+]]: index, %[[D:[a-z0-9]+]]: i32, %[[E:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[F:[a-z0-9]+]] = "arith.constant"() <{value = 0 : index}> : () -> index
// CHECK-NEXT: %[[G:[a-z0-9]+]] = "arith.constant"() <{value = 1 : index}> : () -> index
// CHECK-NEXT: %[[H:[a-z0-9]+]] = "arith.constant"() <{value = 2 : index}> : () -> index
// CHECK-NEXT: "scf.for"(%[[F]], %[[H]], %[[G]]) ({
// CHECK-NEXT: ^bb0(%[[I:[a-z0-9]+]]: index):
// CHECK-NEXT: "test.use"(%[[I]]) : (index) -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }) : (index, index, index) -> ()
// CHECK-NEXT: "scf.for"(%[[F]], %[[H]], %[[A]]) ({
// CHECK-NEXT: ^bb0(%[[J:[a-z0-9]+]]: index):
// CHECK-NEXT: "test.use"(%[[J]]) : (index) -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }) : (index, index, index) -> ()
// CHECK-NEXT: %[[K:[a-z0-9]+]] = "scf.for"(%[[B]], %[[C]], %[[G]], %[[E]]) ({
// CHECK-NEXT: ^bb0(%[[L:[a-z0-9]+]]: index, %[[M:[a-z0-9]+]]: i32):
// CHECK-NEXT: "scf.yield"(%[[D]]) : (i32) -> ()
// CHECK-NEXT: }) : (index, index, index, i32) -> i32
// CHECK-NEXT: "func.return"(%[[K]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (index, index, index, i32, i32) -> i32, sym_name = "may_iterate"}> ({
^bb0(%arg0: index, %arg1: index, %arg2: index, %arg3: i32, %arg4: i32):
  %0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %1 = "arith.constant"() <{value = 1 : index}> : () -> index
  %2 = "arith.constant"() <{value = 2 : index}> : () -> index
  "scf.for"(%0, %2, %1) ({
  ^bb0(%arg8: index):
    "test.use"(%arg8) : (index) -> ()
    "scf.yield"() : () -> ()
  }) : (index, index, index) -> ()
  "scf.for"(%0, %2, %arg0) ({
  ^bb0(%arg7: index):
    "test.use"(%arg7) : (index) -> ()
    "scf.yield"() : () -> ()
  }) : (index, index, index) -> ()
  %3 = "scf.for"(%arg1, %arg2, %1, %arg4) ({
  ^bb0(%arg5: index, %arg6: i32):
    "scf.yield"(%arg3) : (i32) -> ()
  }) : (index, index, index, i32) -> i32
  "func.return"(%3) : (i32) -> ()
}) : () -> ()

// A loop that runs once and swaps what it carries.

// CHECK-LABEL: sym_name = "swapped_once"
// CHECK-NEXT: ^bb0(%[[A:.*]]: f32, %[[B:.*]]: f32):
// CHECK-NEXT: "func.return"(%[[B]], %[[A]])
"func.func"() <{function_type = (f32, f32) -> (f32, f32), sym_name = "swapped_once"}> ({
^bb0(%a: f32, %b: f32):
  %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
  %c2 = "arith.constant"() <{value = 2 : index}> : () -> index
  %r:2 = "scf.for"(%c1, %c2, %c1, %a, %b) ({
  ^bb0(%i: index, %x: f32, %y: f32):
    "scf.yield"(%y, %x) : (f32, f32) -> ()
  }) : (index, index, index, f32, f32) -> (f32, f32)
  "func.return"(%r#0, %r#1) : (f32, f32) -> ()
}) : () -> ()

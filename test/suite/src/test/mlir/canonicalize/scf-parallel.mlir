// RUN: jpto-opt %s --allow-unregistered-dialect --canonicalize | FileCheck %s

// parallel-trivial-dims: a dimension that runs once is none.
// CHECK-LABEL: sym_name = "once_in_one_dimension"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: index, %[[B:[a-z0-9]+]]: index, %[[C:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.constant"() <{value = 0 : index}> : () -> index
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "arith.constant"() <{value = 1 : index}> : () -> index
// CHECK-NEXT: %[[F:[a-z0-9]+]] = "scf.parallel"(%[[A]], %[[B]], %[[E]], %[[C]]) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
// CHECK-NEXT: ^bb0(%[[G:[a-z0-9]+]]: index):
// CHECK-NEXT: %[[H:[a-z0-9]+]] = "test.compute"(%[[D]], %[[G]]) : (index, index) -> i32
// CHECK-NEXT: "scf.reduce"(%[[H]]) ({
// CHECK-NEXT: ^bb0(%[[I:[a-z0-9]+]]: i32, %[[J:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[K:[a-z0-9]+]] = "arith.addi"(%[[I]], %[[J]]) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
// CHECK-NEXT: "scf.reduce.return"(%[[K]]) : (i32) -> ()
// CHECK-NEXT: }) : (i32) -> ()
// CHECK-NEXT: }) : (index, index, index, i32) -> i32
// CHECK-NEXT: "func.return"(%[[F]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (index, index, i32) -> i32, sym_name = "once_in_one_dimension"}> ({
^bb0(%arg0: index, %arg1: index, %arg2: i32):
  %0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %1 = "arith.constant"() <{value = 1 : index}> : () -> index
  %2 = "arith.constant"() <{value = 4 : index}> : () -> index
  %3 = "scf.parallel"(%0, %arg0, %2, %arg1, %2, %1, %arg2) <{operandSegmentSizes = array<i32: 2, 2, 2, 1>}> ({
  ^bb0(%arg3: index, %arg4: index):
    %4 = "test.compute"(%arg3, %arg4) : (index, index) -> i32
    "scf.reduce"(%4) ({
    ^bb0(%arg5: i32, %arg6: i32):
      %5 = "arith.addi"(%arg5, %arg6) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
      "scf.reduce.return"(%5) : (i32) -> ()
    }) : (i32) -> ()
  }) : (index, index, index, index, index, index, i32) -> i32
  "func.return"(%3) : (i32) -> ()
}) : () -> ()

// parallel-trivial-dims: all run once; the reduction combines the first value with the only other.
// CHECK-LABEL: sym_name = "once"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 3 : index}> : () -> index
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "test.compute"(%[[B]]) : (index) -> i32
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "test.combine"(%[[A]], %[[C]]) : (i32, i32) -> i32
// CHECK-NEXT: "func.return"(%[[D]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32) -> i32, sym_name = "once"}> ({
^bb0(%arg0: i32):
  %0 = "arith.constant"() <{value = 3 : index}> : () -> index
  %1 = "arith.constant"() <{value = 4 : index}> : () -> index
  %2 = "scf.parallel"(%0, %1, %1, %arg0) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
  ^bb0(%arg1: index):
    %3 = "test.compute"(%arg1) : (index) -> i32
    "scf.reduce"(%3) ({
    ^bb0(%arg2: i32, %arg3: i32):
      %4 = "test.combine"(%arg2, %arg3) : (i32, i32) -> i32
      "scf.reduce.return"(%4) : (i32) -> ()
    }) : (i32) -> ()
  }) : (index, index, index, i32) -> i32
  "func.return"(%2) : (i32) -> ()
}) : () -> ()

// parallel-trivial-dims: one dimension runs never, and so does the loop.
// CHECK-LABEL: sym_name = "never"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: index, %[[B:[a-z0-9]+]]: index, %[[C:[a-z0-9]+]]: i32):
// CHECK-NEXT: "func.return"(%[[C]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (index, index, i32) -> i32, sym_name = "never"}> ({
^bb0(%arg0: index, %arg1: index, %arg2: i32):
  %0 = "arith.constant"() <{value = 1 : index}> : () -> index
  %1 = "scf.parallel"(%arg0, %arg0, %arg1, %arg0, %0, %0, %arg2) <{operandSegmentSizes = array<i32: 2, 2, 2, 1>}> ({
  ^bb0(%arg3: index, %arg4: index):
    %2 = "test.compute"(%arg3, %arg4) : (index, index) -> i32
    "scf.reduce"(%2) ({
    ^bb0(%arg5: i32, %arg6: i32):
      %3 = "arith.addi"(%arg5, %arg6) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
      "scf.reduce.return"(%3) : (i32) -> ()
    }) : (i32) -> ()
  }) : (index, index, index, index, index, index, i32) -> i32
  "func.return"(%1) : (i32) -> ()
}) : () -> ()

// parallel-trivial-dims: as in MLIR 19, bounds in the wrong order are not looked through.
// CHECK-LABEL: sym_name = "wrong_order"
// CHECK-NEXT: %[[A:[a-z0-9]+]] = "arith.constant"() <{value = 1 : index}> : () -> index
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 5 : index}> : () -> index
// CHECK-NEXT: "scf.parallel"(%[[B]], %[[A]], %[[A]]) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
// CHECK-NEXT: ^bb0(%[[C:[a-z0-9]+]]: index):
// CHECK-NEXT: "test.use"(%[[C]]) : (index) -> ()
// CHECK-NEXT: "scf.reduce"() : () -> ()
// CHECK-NEXT: }) : (index, index, index) -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "wrong_order"}> ({
  %0 = "arith.constant"() <{value = 1 : index}> : () -> index
  %1 = "arith.constant"() <{value = 5 : index}> : () -> index
  "scf.parallel"(%1, %0, %0) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
  ^bb0(%arg0: index):
    "test.use"(%arg0) : (index) -> ()
    "scf.reduce"() : () -> ()
  }) : (index, index, index) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// parallel-nested: a loop that only runs another.
// CHECK-LABEL: sym_name = "nested"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: index, %[[B:[a-z0-9]+]]: index, %[[C:[a-z0-9]+]]: index):
// CHECK-NEXT: "scf.parallel"(%[[A]], %[[B]], %[[B]], %[[C]], %[[C]], %[[A]]) <{operandSegmentSizes = array<i32: 2, 2, 2, 0>}> ({
// CHECK-NEXT: ^bb0(%[[D:[a-z0-9]+]]: index, %[[E:[a-z0-9]+]]: index):
// CHECK-NEXT: "test.use"(%[[D]], %[[E]]) : (index, index) -> ()
// CHECK-NEXT: "scf.reduce"() : () -> ()
// CHECK-NEXT: }) : (index, index, index, index, index, index) -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (index, index, index) -> (), sym_name = "nested"}> ({
^bb0(%arg0: index, %arg1: index, %arg2: index):
  "scf.parallel"(%arg0, %arg1, %arg2) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
  ^bb0(%arg3: index):
    "scf.parallel"(%arg1, %arg2, %arg0) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
    ^bb0(%arg4: index):
      "test.use"(%arg3, %arg4) : (index, index) -> ()
      "scf.reduce"() : () -> ()
    }) : (index, index, index) -> ()
    "scf.reduce"() : () -> ()
  }) : (index, index, index) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// parallel-nested: the bounds of the inner loop depend on the outer, or the outer does more.
// CHECK-LABEL: sym_name = "not_nested"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: index, %[[B:[a-z0-9]+]]: index, %[[C:[a-z0-9]+]]: index):
// CHECK-NEXT: "scf.parallel"(%[[A]], %[[B]], %[[C]]) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
// CHECK-NEXT: ^bb0(%[[D:[a-z0-9]+]]: index):
// CHECK-NEXT: "scf.parallel"(%[[D]], %[[C]], %[[A]]) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
// CHECK-NEXT: ^bb0(%[[E:[a-z0-9]+]]: index):
// CHECK-NEXT: "test.use"(%[[D]], %[[E]]) : (index, index) -> ()
// CHECK-NEXT: "scf.reduce"() : () -> ()
// CHECK-NEXT: }) : (index, index, index) -> ()
// CHECK-NEXT: "scf.reduce"() : () -> ()
// CHECK-NEXT: }) : (index, index, index) -> ()
// CHECK-NEXT: "scf.parallel"(%[[A]], %[[B]], %[[C]]) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
// CHECK-NEXT: ^bb0(%[[F:[a-z0-9]+]]: index):
// CHECK-NEXT: "test.more"() : () -> ()
// CHECK-NEXT: "scf.parallel"(%[[B]], %[[C]], %[[A]]) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
// CHECK-NEXT: ^bb0(%[[G:[a-z0-9]+]]: index):
// CHECK-NEXT: "test.use"(%[[F]], %[[G]]) : (index, index) -> ()
// CHECK-NEXT: "scf.reduce"() : () -> ()
// CHECK-NEXT: }) : (index, index, index) -> ()
// CHECK-NEXT: "scf.reduce"() : () -> ()
// CHECK-NEXT: }) : (index, index, index) -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (index, index, index) -> (), sym_name = "not_nested"}> ({
^bb0(%arg0: index, %arg1: index, %arg2: index):
  "scf.parallel"(%arg0, %arg1, %arg2) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
  ^bb0(%arg5: index):
    "scf.parallel"(%arg5, %arg2, %arg0) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
    ^bb0(%arg6: index):
      "test.use"(%arg5, %arg6) : (index, index) -> ()
      "scf.reduce"() : () -> ()
    }) : (index, index, index) -> ()
    "scf.reduce"() : () -> ()
  }) : (index, index, index) -> ()
  "scf.parallel"(%arg0, %arg1, %arg2) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
  ^bb0(%arg3: index):
    "test.more"() : () -> ()
    "scf.parallel"(%arg1, %arg2, %arg0) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> ({
    ^bb0(%arg4: index):
      "test.use"(%arg3, %arg4) : (index, index) -> ()
      "scf.reduce"() : () -> ()
    }) : (index, index, index) -> ()
    "scf.reduce"() : () -> ()
  }) : (index, index, index) -> ()
  "func.return"() : () -> ()
}) : () -> ()

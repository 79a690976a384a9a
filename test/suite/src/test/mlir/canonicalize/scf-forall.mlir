// RUN: jpto-opt %s --allow-unregistered-dialect --canonicalize | FileCheck %s

// forall-constant-bounds: constants stand in the attributes, other bounds stay operands.
// CHECK-LABEL: sym_name = "constant_bounds"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: index):
// CHECK-NEXT: "scf.forall"(%[[A]]) <{operandSegmentSizes = array<i32: 0, 1, 0, 0>, staticLowerBound = array<i64: 2, 2>, staticStep = array<i64: 2, 2>, staticUpperBound = array<i64: 9, -9223372036854775808>}> ({
// CHECK-NEXT: ^bb0(%[[B:[a-z0-9]+]]: index, %[[C:[a-z0-9]+]]: index):
// CHECK-NEXT: "test.use"(%[[B]], %[[C]]) : (index, index) -> ()
// CHECK-NEXT: "scf.forall.in_parallel"() ({
// CHECK-NEXT: ^bb0:
// CHECK-NEXT: }) : () -> ()
// CHECK-NEXT: }) : (index) -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (index) -> (), sym_name = "constant_bounds"}> ({
^bb0(%arg0: index):
  %0 = "arith.constant"() <{value = 2 : index}> : () -> index
  %1 = "arith.constant"() <{value = 9 : index}> : () -> index
  "scf.forall"(%0, %0, %1, %arg0, %0, %0) <{operandSegmentSizes = array<i32: 2, 2, 2, 0>, staticLowerBound = array<i64: -9223372036854775808, -9223372036854775808>, staticStep = array<i64: -9223372036854775808, -9223372036854775808>, staticUpperBound = array<i64: -9223372036854775808, -9223372036854775808>}> ({
  ^bb0(%arg1: index, %arg2: index):
    "test.use"(%arg1, %arg2) : (index, index) -> ()
    "scf.forall.in_parallel"() ({
    ^bb0:
    }) : () -> ()
  }) : (index, index, index, index, index, index) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// forall-unused-outputs: nothing is written into the output.
// CHECK-LABEL: sym_name = "unused_outputs"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: index, %[[B:[a-z0-9]+]]: tensor<4xi32>):
// CHECK-NEXT: "scf.forall"(%[[A]]) <{operandSegmentSizes = array<i32: 0, 1, 0, 0>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: -9223372036854775808>}> ({
// CHECK-NEXT: ^bb0(%[[C:[a-z0-9]+]]: index):
// CHECK-NEXT: "test.use"(%[[C]], %[[B]]) : (index, tensor<4xi32>) -> ()
// CHECK-NEXT: "scf.forall.in_parallel"() ({
// CHECK-NEXT: ^bb0:
// CHECK-NEXT: }) : () -> ()
// CHECK-NEXT: }) : (index) -> ()
// CHECK-NEXT: "func.return"(%[[B]]) : (tensor<4xi32>) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (index, tensor<4xi32>) -> tensor<4xi32>, sym_name = "unused_outputs"}> ({
^bb0(%arg0: index, %arg1: tensor<4xi32>):
  %0 = "scf.forall"(%arg0, %arg1) <{operandSegmentSizes = array<i32: 0, 1, 0, 1>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: -9223372036854775808>}> ({
  ^bb0(%arg2: index, %arg3: tensor<4xi32>):
    "test.use"(%arg2, %arg3) : (index, tensor<4xi32>) -> ()
    "scf.forall.in_parallel"() ({
    ^bb0:
    }) : () -> ()
  }) : (index, tensor<4xi32>) -> tensor<4xi32>
  "func.return"(%0) : (tensor<4xi32>) -> ()
}) : () -> ()

// forall-trivial-dims: a dimension that runs once is none, unless it is mapped to a device.
// CHECK-LABEL: sym_name = "once_in_one_dimension"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: index):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 0 : index}> : () -> index
// CHECK-NEXT: "scf.forall"(%[[A]]) <{operandSegmentSizes = array<i32: 0, 1, 0, 0>, staticLowerBound = array<i64: 0>, staticStep = array<i64: 1>, staticUpperBound = array<i64: -9223372036854775808>}> ({
// CHECK-NEXT: ^bb0(%[[C:[a-z0-9]+]]: index):
// CHECK-NEXT: "test.use"(%[[B]], %[[C]]) : (index, index) -> ()
// CHECK-NEXT: "scf.forall.in_parallel"() ({
// CHECK-NEXT: ^bb0:
// CHECK-NEXT: }) : () -> ()
// CHECK-NEXT: }) {test.kept} : (index) -> ()
// CHECK-NEXT: "scf.forall"(%[[A]]) <{mapping = [#gpu.thread<x>, #gpu.thread<y>], operandSegmentSizes = array<i32: 0, 1, 0, 0>, staticLowerBound = array<i64: 0, 0>, staticStep = array<i64: 1, 1>, staticUpperBound = array<i64: 1, -9223372036854775808>}> ({
// CHECK-NEXT: ^bb0(%[[D:[a-z0-9]+]]: index, %[[E:[a-z0-9]+]]: index):
// CHECK-NEXT: "test.use"(%[[D]], %[[E]]) : (index, index) -> ()
// CHECK-NEXT: "scf.forall.in_parallel"() ({
// CHECK-NEXT: ^bb0:
// CHECK-NEXT: }) : () -> ()
// CHECK-NEXT: }) : (index) -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (index) -> (), sym_name = "once_in_one_dimension"}> ({
^bb0(%arg0: index):
  "scf.forall"(%arg0) <{operandSegmentSizes = array<i32: 0, 1, 0, 0>, staticLowerBound = array<i64: 0, 0>, staticStep = array<i64: 1, 1>, staticUpperBound = array<i64: 1, -9223372036854775808>}> ({
  ^bb0(%arg3: index, %arg4: index):
    "test.use"(%arg3, %arg4) : (index, index) -> ()
    "scf.forall.in_parallel"() ({
    ^bb0:
    }) : () -> ()
  }) {test.kept} : (index) -> ()
  "scf.forall"(%arg0) <{mapping = [#gpu.thread<x>, #gpu.thread<y>], operandSegmentSizes = array<i32: 0, 1, 0, 0>, staticLowerBound = array<i64: 0, 0>, staticStep = array<i64: 1, 1>, staticUpperBound = array<i64: 1, -9223372036854775808>}> ({
  ^bb0(%arg1: index, %arg2: index):
    "test.use"(%arg1, %arg2) : (index, index) -> ()
    "scf.forall.in_parallel"() ({
    ^bb0:
    }) : () -> ()
  }) : (index) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// forall-trivial-dims: all run once, or one never.
// CHECK-LABEL: sym_name = "once_and_never"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: index):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 0 : index}> : () -> index
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.constant"() <{value = 3 : index}> : () -> index
// CHECK-NEXT: "scf.forall"(%[[A]]) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, staticLowerBound = array<i64: -9223372036854775808>, staticStep = array<i64: 1>, staticUpperBound = array<i64: 5>}> ({
// CHECK-NEXT: ^bb0(%[[D:[a-z0-9]+]]: index):
// CHECK-NEXT: "test.between"(%[[D]], %[[C]]) : (index, index) -> ()
// CHECK-NEXT: "scf.forall.in_parallel"() ({
// CHECK-NEXT: ^bb0:
// CHECK-NEXT: }) : () -> ()
// CHECK-NEXT: }) : (index) -> ()
// CHECK-NEXT: "test.use"(%[[B]], %[[B]]) : (index, index) -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (index) -> (), sym_name = "once_and_never"}> ({
^bb0(%arg0: index):
  "scf.forall"(%arg0) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, staticLowerBound = array<i64: -9223372036854775808, 3>, staticStep = array<i64: 1, 2>, staticUpperBound = array<i64: 5, 5>}> ({
  ^bb0(%arg5: index, %arg6: index):
    "test.between"(%arg5, %arg6) : (index, index) -> ()
    "scf.forall.in_parallel"() ({
    ^bb0:
    }) : () -> ()
  }) : (index) -> ()
  "scf.forall"() <{operandSegmentSizes = array<i32: 0, 0, 0, 0>, staticLowerBound = array<i64: 0, 0>, staticStep = array<i64: 1, 1>, staticUpperBound = array<i64: 1, 1>}> ({
  ^bb0(%arg3: index, %arg4: index):
    "test.use"(%arg3, %arg4) : (index, index) -> ()
    "scf.forall.in_parallel"() ({
    ^bb0:
    }) : () -> ()
  }) : () -> ()
  "scf.forall"(%arg0, %arg0) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, staticLowerBound = array<i64: 0, -9223372036854775808>, staticStep = array<i64: 1, 1>, staticUpperBound = array<i64: 4, -9223372036854775808>}> ({
  ^bb0(%arg1: index, %arg2: index):
    "test.use"(%arg1, %arg2) : (index, index) -> ()
    "scf.forall.in_parallel"() ({
    ^bb0:
    }) : () -> ()
  }) : (index, index) -> ()
  "func.return"() : () -> ()
}) : () -> ()

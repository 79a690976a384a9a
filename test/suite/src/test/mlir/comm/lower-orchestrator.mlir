// RUN: jpto-opt %s --pass-pipeline='builtin.module(convert-comm-to-pto)' | FileCheck %s

// An orchestrator keeps its tensors; every call it makes stays, in whatever position (comm.md
// section 5.1), its operands cast to what the kernel takes now.

// CHECK: function_type = (!pto.ptr<i32, gm>) -> (), sym_name = "done"
"func.func"() <{function_type = (tensor<1xi32>) -> tensor<1xi32>, sym_name = "done"}> ({
^bb0(%cell: tensor<1xi32>):
  %one = "arith.constant"() <{value = 1 : i32}> : () -> i32
  "comm.notify"(%cell, %one) {op = "atomic_add"} : (tensor<1xi32>, i32) -> ()
  "func.return"(%cell) : (tensor<1xi32>) -> ()
}) : () -> ()

// The result was returned at once: the call must not go with it.
// CHECK:      function_type = (tensor<1xi32>) -> tensor<1xi32>, sym_name = "direct"
// CHECK-NEXT: ^bb0(%[[CELL:.*]]: tensor<1xi32>):
// CHECK-NEXT:   %[[P:.*]] = "builtin.unrealized_conversion_cast"(%[[CELL]]) : (tensor<1xi32>) -> !pto.ptr<i32, gm>
// CHECK-NEXT:   "func.call"(%[[P]]) <{callee = @done}> : (!pto.ptr<i32, gm>) -> ()
// CHECK-NEXT:   "func.return"(%[[CELL]]) : (tensor<1xi32>) -> ()
"func.func"() <{function_type = (tensor<1xi32>) -> tensor<1xi32>, sym_name = "direct"}> ({
^bb0(%cell: tensor<1xi32>):
  %0 = "func.call"(%cell) <{callee = @done}> : (tensor<1xi32>) -> tensor<1xi32>
  "func.return"(%0) : (tensor<1xi32>) -> ()
}) : () -> ()

// CHECK-LABEL: sym_name = "chained"
// CHECK-COUNT-2: "func.call"({{.*}}) <{callee = @done}> : (!pto.ptr<i32, gm>) -> ()
// CHECK: "func.return"(%arg{{[0-9]+}})
"func.func"() <{function_type = (tensor<1xi32>) -> tensor<1xi32>, sym_name = "chained"}> ({
^bb0(%cell: tensor<1xi32>):
  %0 = "func.call"(%cell) <{callee = @done}> : (tensor<1xi32>) -> tensor<1xi32>
  %1 = "func.call"(%0) <{callee = @done}> : (tensor<1xi32>) -> tensor<1xi32>
  "func.return"(%1) : (tensor<1xi32>) -> ()
}) : () -> ()

// CHECK-LABEL: sym_name = "unused"
// CHECK: "func.call"({{.*}}) <{callee = @done}> {user.note = "kept"} : (!pto.ptr<i32, gm>) -> ()
"func.func"() <{function_type = (tensor<1xi32>) -> (), sym_name = "unused"}> ({
^bb0(%cell: tensor<1xi32>):
  %0 = "func.call"(%cell) <{callee = @done}> {user.note = "kept"} : (tensor<1xi32>) -> tensor<1xi32>
  "func.return"() : () -> ()
}) : () -> ()

// Yielded from branches, and carried around a loop.
// CHECK-LABEL: sym_name = "nested"
// CHECK-NEXT: ^bb0(%[[LEFT:.*]]: tensor<1xi32>, %[[RIGHT:.*]]: tensor<1xi32>, %{{.*}}: i1, %{{.*}}: index):
// CHECK:      %[[CHOSEN:.*]] = "scf.if"
// CHECK:        "func.call"({{.*}}) <{callee = @done}>
// CHECK-NEXT:   "scf.yield"(%[[LEFT]])
// CHECK:        "func.call"({{.*}}) <{callee = @done}>
// CHECK-NEXT:   "scf.yield"(%[[RIGHT]])
// CHECK:      "scf.for"({{.*}}, %[[CHOSEN]])
// CHECK-NEXT: ^bb0(%{{.*}}: index, %[[CARRIED:.*]]: tensor<1xi32>):
// CHECK-NEXT:   %[[P:.*]] = "builtin.unrealized_conversion_cast"(%[[CARRIED]])
// CHECK-NEXT:   "func.call"(%[[P]]) <{callee = @done}>
// CHECK-NEXT:   "scf.yield"(%[[CARRIED]])
"func.func"() <{function_type = (tensor<1xi32>, tensor<1xi32>, i1, index) -> tensor<1xi32>, sym_name = "nested"}> ({
^bb0(%left: tensor<1xi32>, %right: tensor<1xi32>, %which: i1, %rounds: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
  %chosen = "scf.if"(%which) ({
    %0 = "func.call"(%left) <{callee = @done}> : (tensor<1xi32>) -> tensor<1xi32>
    "scf.yield"(%0) : (tensor<1xi32>) -> ()
  }, {
    %0 = "func.call"(%right) <{callee = @done}> : (tensor<1xi32>) -> tensor<1xi32>
    "scf.yield"(%0) : (tensor<1xi32>) -> ()
  }) : (i1) -> tensor<1xi32>
  %last = "scf.for"(%c0, %rounds, %c1, %chosen) ({
  ^bb0(%round: index, %carried: tensor<1xi32>):
    %0 = "func.call"(%carried) <{callee = @done}> : (tensor<1xi32>) -> tensor<1xi32>
    "scf.yield"(%0) : (tensor<1xi32>) -> ()
  }) : (index, index, index, tensor<1xi32>) -> tensor<1xi32>
  "func.return"(%last) : (tensor<1xi32>) -> ()
}) : () -> ()

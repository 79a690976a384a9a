// RUN: jpto-opt %s --split-input-file --pass-pipeline='builtin.module(convert-comm-to-pto)' | FileCheck %s

// Signatures: signals become pointers, other arguments stay; a result that is the storage of a
// signal is dropped, for the caller has it.

// CHECK: function_type = (i32, !pto.ptr<i32, gm>, f32) -> i32, res_attrs = [{user.note = "count"}], sym_name = "mixed"
// CHECK: "func.return"(%{{.*}}) : (i32) -> ()
"func.func"() <{
  function_type = (i32, tensor<1xi32>, f32) -> (tensor<1xi32>, i32),
  res_attrs = [{user.note = "cell"}, {user.note = "count"}],
  sym_name = "mixed"
}> ({
^bb0(%n: i32, %cell: tensor<1xi32>, %x: f32):
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
  "func.return"(%cell, %n) : (tensor<1xi32>, i32) -> ()
}) : () -> ()

// A function without signals is left alone, as is the declaration of one.
// CHECK: function_type = (tensor<16xf32>) -> tensor<16xf32>, sym_name = "other"
"func.func"() <{function_type = (tensor<16xf32>) -> tensor<16xf32>, sym_name = "other"}> ({
^bb0(%t: tensor<16xf32>):
  "func.return"(%t) : (tensor<16xf32>) -> ()
}) : () -> ()

// CHECK: function_type = (tensor<1xi32>) -> (), sym_name = "declared", sym_visibility = "private"
"func.func"() <{function_type = (tensor<1xi32>) -> (), sym_name = "declared", sym_visibility = "private"}> ({}) : () -> ()

// -----

// A converted function that calls one which is not converted gives it the tensor it wants.
// CHECK:      ^bb0(%[[CELL:.*]]: !pto.ptr<i32, gm>, %{{.*}}: i32):
// CHECK:        "pto.comm.tnotify"
// CHECK-NEXT:   %[[TENSOR:.*]] = "builtin.unrealized_conversion_cast"(%[[CELL]]) : (!pto.ptr<i32, gm>) -> tensor<1xi32>
// CHECK-NEXT:   "func.call"(%[[TENSOR]]) <{callee = @logged}> : (tensor<1xi32>) -> ()
"func.func"() <{function_type = (tensor<1xi32>) -> (), sym_name = "logged", sym_visibility = "private"}> ({}) : () -> ()
"func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "notifies_and_logs"}> ({
^bb0(%cell: tensor<1xi32>, %n: i32):
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
  "func.call"(%cell) <{callee = @logged}> : (tensor<1xi32>) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

// Two converted functions meet without a cast, and a signal is found through what calls return.
// CHECK-LABEL: sym_name = "inner"
// CHECK-LABEL: sym_name = "outer"
// CHECK-NEXT: ^bb0(%[[CELL:.*]]: !pto.ptr<i32, gm>, %[[N:.*]]: i32):
// CHECK:        %[[VIEW:.*]] = "pto.make_tensor_view"(%[[CELL]],
// CHECK:        %[[SLICE:.*]] = "pto.partition_view"(%[[VIEW]],
// CHECK-NEXT:   "func.call"(%[[CELL]], %[[N]]) <{callee = @inner}> : (!pto.ptr<i32, gm>, i32) -> ()
// CHECK-NEXT:   "func.call"(%[[CELL]], %[[N]]) <{callee = @inner}> : (!pto.ptr<i32, gm>, i32) -> ()
// CHECK-NEXT:   "pto.comm.twait"(%[[SLICE]], %[[N]])
// CHECK-NEXT:   "func.return"() : () -> ()
"func.func"() <{function_type = (tensor<1xi32>, i32) -> tensor<1xi32>, sym_name = "inner"}> ({
^bb0(%cell: tensor<1xi32>, %n: i32):
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
  "func.return"(%cell) : (tensor<1xi32>) -> ()
}) : () -> ()
"func.func"() <{function_type = (tensor<1xi32>, i32) -> tensor<1xi32>, sym_name = "outer"}> ({
^bb0(%cell: tensor<1xi32>, %n: i32):
  %0 = "func.call"(%cell, %n) <{callee = @inner}> : (tensor<1xi32>, i32) -> tensor<1xi32>
  %1 = "func.call"(%0, %n) <{callee = @inner}> : (tensor<1xi32>, i32) -> tensor<1xi32>
  "comm.wait"(%1, %n) {cmp = "ge"} : (tensor<1xi32>, i32) -> ()
  "func.return"(%1) : (tensor<1xi32>) -> ()
}) : () -> ()

// -----

// A signal that is only passed on to another converted function is a signal.
// CHECK: function_type = (!pto.ptr<i32, gm>, !pto.ptr<i32, gm>, i32) -> (), sym_name = "passes_on"
// CHECK: "func.call"(%{{.*}}, %{{.*}}) <{callee = @last}> : (!pto.ptr<i32, gm>, i32) -> ()
"func.func"() <{function_type = (tensor<1xi32>, tensor<1xi32>, i32) -> (), sym_name = "passes_on"}> ({
^bb0(%a: tensor<1xi32>, %b: tensor<1xi32>, %n: i32):
  "comm.notify"(%a, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
  "func.call"(%b, %n) <{callee = @last}> : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()
"func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "last"}> ({
^bb0(%cell: tensor<1xi32>, %n: i32):
  "comm.wait"(%cell, %n) {cmp = "ge"} : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

// A function that calls itself, through another one; what it returns is its first argument either way.
// CHECK: function_type = (!pto.ptr<i32, gm>, i1) -> (), sym_name = "ping"
// CHECK: "func.call"(%{{.*}}, %{{.*}}) <{callee = @pong}> : (!pto.ptr<i32, gm>, i1) -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK: function_type = (!pto.ptr<i32, gm>, i1) -> (), sym_name = "pong"
// CHECK: "func.call"(%{{.*}}, %{{.*}}) <{callee = @ping}> : (!pto.ptr<i32, gm>, i1) -> ()
// CHECK-NEXT: "func.return"() : () -> ()
"func.func"() <{function_type = (tensor<1xi32>, i1) -> tensor<1xi32>, sym_name = "ping"}> ({
^bb0(%cell: tensor<1xi32>, %again: i1):
  %one = "arith.constant"() <{value = 1 : i32}> : () -> i32
  "comm.notify"(%cell, %one) {op = "atomic_add"} : (tensor<1xi32>, i32) -> ()
  "cf.cond_br"(%again)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:
  %0 = "func.call"(%cell, %again) <{callee = @pong}> : (tensor<1xi32>, i1) -> tensor<1xi32>
  "func.return"(%0) : (tensor<1xi32>) -> ()
^bb2:
  "func.return"(%cell) : (tensor<1xi32>) -> ()
}) : () -> ()
"func.func"() <{function_type = (tensor<1xi32>, i1) -> tensor<1xi32>, sym_name = "pong"}> ({
^bb0(%cell: tensor<1xi32>, %again: i1):
  %one = "arith.constant"() <{value = 1 : i32}> : () -> i32
  "comm.wait"(%cell, %one) {cmp = "ge"} : (tensor<1xi32>, i32) -> ()
  %0 = "func.call"(%cell, %again) <{callee = @ping}> : (tensor<1xi32>, i1) -> tensor<1xi32>
  "func.return"(%0) : (tensor<1xi32>) -> ()
}) : () -> ()

// -----

// Each module of a module is converted, and marked; one without signals is not.
// CHECK:      "builtin.module"() <{sym_name = "a"}> ({
// CHECK:        "pto.comm.tnotify"
// CHECK:      }) {pto.target_arch = "a2a3"} : () -> ()
// CHECK:      "builtin.module"() <{sym_name = "b"}> ({
// CHECK-NEXT:   {{.*}}sym_name = "g"
// CHECK-NEXT:   })
// CHECK-NEXT: }) : () -> ()
// CHECK-NEXT: }) : () -> ()
"builtin.module"() ({
  "builtin.module"() <{sym_name = "a"}> ({
    "func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "f"}> ({
    ^bb0(%cell: tensor<1xi32>, %n: i32):
      "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
      "func.return"() : () -> ()
    }) : () -> ()
  }) : () -> ()
  "builtin.module"() <{sym_name = "b"}> ({
    "func.func"() <{function_type = () -> (), sym_name = "g", sym_visibility = "private"}> ({}) : () -> ()
  }) : () -> ()
}) : () -> ()

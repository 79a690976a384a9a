// RUN: jpto-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(convert-comm-to-pto)'

// A wait for equality with a counter may sleep through the moment.

"func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "same_function"}> ({
^bb0(%cell: tensor<1xi32>, %n: i32):
  // expected-note@+1 {{the cell is incremented here}}
  "comm.notify"(%cell, %n) {op = "atomic_add"} : (tensor<1xi32>, i32) -> ()
  // expected-warning@+1 {{comm.wait: "eq" on a cell that is incremented may step over the value waited for; use "ge"}}
  "comm.wait"(%cell, %n) {cmp = "eq"} : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

// Two kernels that an orchestrator gives the same cell.
"func.func"() <{function_type = (tensor<1xi32>) -> tensor<1xi32>, sym_name = "add"}> ({
^bb0(%cell: tensor<1xi32>):
  %one = "arith.constant"() <{value = 1 : i32}> : () -> i32
  // expected-note@+1 {{the cell is incremented here}}
  "comm.notify"(%cell, %one) {op = "atomic_add"} : (tensor<1xi32>, i32) -> ()
  "func.return"(%cell) : (tensor<1xi32>) -> ()
}) : () -> ()
"func.func"() <{function_type = (tensor<1xi32>) -> (), sym_name = "await"}> ({
^bb0(%cell: tensor<1xi32>):
  %four = "arith.constant"() <{value = 4 : i32}> : () -> i32
  // expected-warning@+1 {{comm.wait: "eq" on a cell that is incremented may step over the value waited for; use "ge"}}
  "comm.wait"(%cell, %four) {cmp = "eq"} : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()
"func.func"() <{function_type = (tensor<1xi32>) -> (), sym_name = "orchestrator"}> ({
^bb0(%cell: tensor<1xi32>):
  %0 = "func.call"(%cell) <{callee = @add}> : (tensor<1xi32>) -> tensor<1xi32>
  "func.call"(%0) <{callee = @await}> : (tensor<1xi32>) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

// Nothing to say of a cell that is set, of another cell, or of another comparison.
"func.func"() <{function_type = (tensor<1xi32>, tensor<1xi32>, i32) -> (), sym_name = "fine"}> ({
^bb0(%a: tensor<1xi32>, %b: tensor<1xi32>, %n: i32):
  "comm.notify"(%a, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
  "comm.wait"(%a, %n) {cmp = "eq"} : (tensor<1xi32>, i32) -> ()
  "comm.notify"(%b, %n) {op = "atomic_add"} : (tensor<1xi32>, i32) -> ()
  "comm.wait"(%b, %n) {cmp = "ge"} : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

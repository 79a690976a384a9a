// RUN: jpto-opt %s --split-input-file --pass-pipeline='builtin.module(convert-comm-to-pto{arch=a5})' | FileCheck %s

// The module is marked with the target asked for; a mark that agrees stays as it is, and a module
// without signals is not marked.

// CHECK: }) {pto.target_arch = "a5"} : () -> ()
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "f"}> ({
  ^bb0(%cell: tensor<1xi32>, %n: i32):
    "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

// -----

// CHECK: }) {pto.target_arch = "A5"} : () -> ()
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "f"}> ({
  ^bb0(%cell: tensor<1xi32>, %n: i32):
    "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "A5"} : () -> ()

// -----

// CHECK: sym_name = "nothing_to_do"
// CHECK-NOT: target_arch
"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "nothing_to_do"}> ({
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

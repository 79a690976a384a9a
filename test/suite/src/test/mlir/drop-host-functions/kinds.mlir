// RUN: jpto-opt %s --drop-host-functions | FileCheck %s
// RUN: jpto-opt %s --tensor-to-pto | FileCheck %s

// What runs on a core stays; what starts it from the host goes, whether it says so or not.

// CHECK: sym_name = "add"
// CHECK-NOT: sym_name = "says_so"
// CHECK-NOT: sym_name = "says_nothing"
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>, sym_name = "add"}> ({
  ^bb0(%x: tensor<16x64xf32>, %y: tensor<16x64xf32>):
    %s = "ptensor.add"(%x, %y) : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>
    "func.return"(%s) : (tensor<16x64xf32>) -> ()
  }) {jpto.kind = "incore"} : () -> ()
  "func.func"() <{function_type = (tensor<16x64xf32>) -> tensor<16x64xf32>, sym_name = "says_so"}> ({
  ^bb0(%x: tensor<16x64xf32>):
    %s = "func.call"(%x, %x) <{callee = @add}> : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>
    "func.return"(%s) : (tensor<16x64xf32>) -> ()
  }) {jpto.kind = "orchestration"} : () -> ()
  "func.func"() <{function_type = (tensor<16x64xf32>) -> tensor<16x64xf32>, sym_name = "says_nothing"}> ({
  ^bb0(%x: tensor<16x64xf32>):
    %s = "func.call"(%x, %x) <{callee = @add}> : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>
    "func.return"(%s) : (tensor<16x64xf32>) -> ()
  }) : () -> ()
}) : () -> ()

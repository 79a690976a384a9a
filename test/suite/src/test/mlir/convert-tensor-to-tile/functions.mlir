// RUN: jpto-opt %s --convert-tensor-to-tile --print-name-hints | FileCheck %s

// Functions that do not run on a core stay, but for the calls they make; a wrapper passes on the arguments
// that its kernel got. Names of values are kept.

!t = tensor<16x64xf32>

// CHECK-LABEL: sym_name = "kernel"
// CHECK-NEXT: ^bb0(%x: tensor<16x64xf32>, %y_out: tensor<16x64xf32>):
// CHECK: %x_vec = "tile.load"(%x,
// CHECK-NEXT: %y = "tile.exp"(%x_vec)
"func.func"() <{sym_name = "kernel", function_type = (!t) -> !t}> ({
^bb0(%x: !t):
  %y = "ptensor.exp"(%x) : (!t) -> !t
  "func.return"(%y) : (!t) -> ()
}) {jpto.kind = "aiv"} : () -> ()

// One that says nothing is a kernel if it computes and calls nothing.
// CHECK-LABEL: sym_name = "silent"
// CHECK: "tile.neg"
"func.func"() <{arg_attrs = [{jpto.direction = "in"}], sym_name = "silent", function_type = (!t) -> !t}> ({
^bb0(%x: !t):
  %y = "ptensor.neg"(%x) : (!t) -> !t
  "func.return"(%y) : (!t) -> ()
}) : () -> ()

// CHECK-LABEL: function_type = (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>, sym_name = "wrapper"
// CHECK-NEXT: ^bb0(%a: tensor<16x64xf32>, [[B:%.*]]: tensor<16x64xf32>):
// CHECK-NEXT: "func.call"(%a, [[B]]) <{callee = @kernel}> : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>
"func.func"() <{sym_name = "wrapper", function_type = (!t) -> !t}> ({
^bb0(%a: !t):
  %0 = "func.call"(%a) <{callee = @kernel}> : (!t) -> !t
  "func.return"(%0) : (!t) -> ()
}) {jpto.core_num = 8 : i32, jpto.kind = "spmd"} : () -> ()

// CHECK-LABEL: sym_name = "main"
// CHECK-NEXT: ^bb0(%m: tensor<64x64xf32>):
// CHECK: %window = "ptensor.slice"(%m,
// CHECK-NEXT: [[O:%.*]] = "ptensor.create"() : () -> tensor<16x64xf32>
// CHECK-NEXT: %u = "func.call"(%window, [[O]]) <{callee = @wrapper}>
// CHECK-NEXT: [[P:%.*]] = "ptensor.create"() : () -> tensor<16x64xf32>
// CHECK-NEXT: %v = "func.call"(%u, [[P]]) <{callee = @silent}>
// CHECK: "ptensor.assemble"(%m, %v
"func.func"() <{sym_name = "main", function_type = (tensor<64x64xf32>) -> tensor<64x64xf32>}> ({
^bb0(%m: tensor<64x64xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %window = "ptensor.slice"(%m, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>}> : (tensor<64x64xf32>, index, index) -> !t
  %u = "func.call"(%window) <{callee = @wrapper}> : (!t) -> !t
  %v = "func.call"(%u) <{callee = @silent}> : (!t) -> !t
  %0 = "ptensor.assemble"(%m, %v, %c0, %c0) : (tensor<64x64xf32>, !t, index, index) -> tensor<64x64xf32>
  "func.return"(%0) : (tensor<64x64xf32>) -> ()
}) {jpto.kind = "orchestration"} : () -> ()

// CHECK-LABEL: arg_attrs = [{}, {jpto.direction = "out"}], {{.*}}sym_name = "raised"
// CHECK-LABEL: arg_attrs = [{}, {jpto.direction = "inout"}], {{.*}}sym_name = "raised_both"
"func.func"() <{arg_attrs = [{}, {jpto.direction = "out"}], sym_name = "raised", function_type = (!t, !t) -> !t}> ({
^bb0(%x: !t, %out: !t):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %y = "ptensor.neg"(%x) : (!t) -> !t
  %0 = "ptensor.assemble"(%out, %y, %c0, %c0) : (!t, !t, index, index) -> !t
  "func.return"(%0) : (!t) -> ()
}) {jpto.kind = "incore"} : () -> ()
"func.func"() <{arg_attrs = [{}, {jpto.direction = "in"}], sym_name = "raised_both", function_type = (!t, !t) -> !t}> ({
^bb0(%x: !t, %out: !t):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %y = "ptensor.neg"(%x) : (!t) -> !t
  %0 = "ptensor.assemble"(%out, %y, %c0, %c0) : (!t, !t, index, index) -> !t
  "func.return"(%0) : (!t) -> ()
}) {jpto.kind = "incore"} : () -> ()

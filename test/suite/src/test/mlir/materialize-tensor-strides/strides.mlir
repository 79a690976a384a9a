// RUN: jpto-opt %s --materialize-tensor-strides | FileCheck %s

// Packed rows are as long as a row; an unknown extent makes the strides before it unknown; strides that the
// author gave stay.

// CHECK-LABEL: sym_name = "kernel"
// CHECK: ^bb0(%[[X:.*]]: tensor<64x128xf32, #ptensor.view<strides = [128, 1]>>, %{{.*}}: tensor<4x?x16xf32, #ptensor.view<strides = [?, 16, 1]>>, %{{.*}}: tensor<64x128xf32, #ptensor.view<strides = [256, 1]>>):
// CHECK: "tile.load"(%[[X]],
// CHECK: "func.return"({{.*}}) : (tensor<64x128xf32, #ptensor.view<strides = [128, 1]>>) -> ()
"func.func"() <{function_type = (tensor<64x128xf32>, tensor<4x?x16xf32>, tensor<64x128xf32, #ptensor.view<strides = [256, 1]>>) -> tensor<64x128xf32>, sym_name = "kernel"}> ({
^bb0(%x: tensor<64x128xf32>, %y: tensor<4x?x16xf32>, %z: tensor<64x128xf32, #ptensor.view<strides = [256, 1]>>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %t = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 128>, target_memory = #tile.space<vec>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<16x128xf32, vec>
  %r = "tile.store"(%t, %x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x128xf32, vec>, tensor<64x128xf32>, index, index) -> tensor<64x128xf32>
  "func.return"(%r) : (tensor<64x128xf32>) -> ()
}) : () -> ()

// Who calls a kernel sees the same memory under the type it knows.

// CHECK-LABEL: sym_name = "caller"
// CHECK: %[[A:.*]] = "ptensor.view"(%{{.*}}) : (tensor<64x128xf32>) -> tensor<64x128xf32, #ptensor.view<strides = [128, 1]>>
// CHECK: %[[R:.*]] = "func.call"(%[[A]],
// CHECK: %[[V:.*]] = "ptensor.view"(%[[R]]) : (tensor<64x128xf32, #ptensor.view<strides = [128, 1]>>) -> tensor<64x128xf32>
// CHECK: "func.return"(%[[V]])
"func.func"() <{function_type = (tensor<64x128xf32>, tensor<4x?x16xf32>, tensor<64x128xf32, #ptensor.view<strides = [256, 1]>>) -> tensor<64x128xf32>, sym_name = "caller"}> ({
^bb0(%x: tensor<64x128xf32>, %y: tensor<4x?x16xf32>, %z: tensor<64x128xf32, #ptensor.view<strides = [256, 1]>>):
  %r = "func.call"(%x, %y, %z) <{callee = @kernel}> : (tensor<64x128xf32>, tensor<4x?x16xf32>, tensor<64x128xf32, #ptensor.view<strides = [256, 1]>>) -> tensor<64x128xf32>
  "func.return"(%r) : (tensor<64x128xf32>) -> ()
}) {jpto.kind = "orchestration"} : () -> ()

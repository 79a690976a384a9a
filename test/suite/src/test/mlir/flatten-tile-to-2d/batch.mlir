// RUN: jpto-opt %s --flatten-tile-to-2d | FileCheck %s

// A batch of products that is stored is a product for each pair, stored where its place in the batch is: the
// second of 2 pairs lies 16 rows down on the left, 32 on the right, and goes to 3 + 1.

// CHECK-LABEL: sym_name = "batch"
// CHECK: %[[C3:.*]] = "arith.constant"() <{value = 3 : index}>
// CHECK: "tile.slice"({{.*}}shape = array<i64: 16, 32>}> : (!tile.tile<32x32xf16, mat>
// CHECK: "tile.slice"({{.*}}shape = array<i64: 32, 16>}> : (!tile.tile<64x16xf16, mat>
// CHECK: %[[P:.*]] = "tile.matmul"(
// CHECK: %[[FIRST:.*]] = "tile.store"(%[[P]], %{{.*}}, %[[C3]],
// CHECK: %[[C16:.*]] = "arith.constant"() <{value = 16 : index}>
// CHECK: %[[A:.*]] = "tile.slice"(%{{.*}}, %[[C16]], %{{.*}}) <{{.*}}shape = array<i64: 16, 32>}>
// CHECK: %[[C32:.*]] = "arith.constant"() <{value = 32 : index}>
// CHECK: %[[B:.*]] = "tile.slice"(%{{.*}}, %[[C32]], %{{.*}}) <{{.*}}shape = array<i64: 32, 16>}>
// CHECK: %[[Q:.*]] = "tile.matmul"(%[[A]], %[[B]])
// CHECK: %[[C4:.*]] = "arith.constant"() <{value = 4 : index}>
// CHECK: "tile.store"(%[[Q]], %[[FIRST]], %[[C4]],
// CHECK-NOT: "tile.batch_matmul"
"func.func"() <{function_type = (tensor<2x16x32xf16>, tensor<2x32x16xf16>, tensor<8x16x16xf32>) -> (), sym_name = "batch"}> ({
^bb0(%x: tensor<2x16x32xf16>, %y: tensor<2x32x16xf16>, %o: tensor<8x16x16xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c3 = "arith.constant"() <{value = 3 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 3, 0>, shape = array<i64: 2, 16, 32>, target_memory = #tile.space<mat>}> : (tensor<2x16x32xf16>, index, index, index) -> !tile.tile<2x16x32xf16, mat>
  %b = "tile.load"(%y, %c0, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 3, 0>, shape = array<i64: 2, 32, 16>, target_memory = #tile.space<mat>}> : (tensor<2x32x16xf16>, index, index, index) -> !tile.tile<2x32x16xf16, mat>
  %p = "tile.batch_matmul"(%a, %b) : (!tile.tile<2x16x32xf16, mat>, !tile.tile<2x32x16xf16, mat>) -> !tile.tile<2x16x16xf32>
  %r = "tile.store"(%p, %o, %c3, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 3, 0>}> : (!tile.tile<2x16x16xf32>, tensor<8x16x16xf32>, index, index, index) -> tensor<8x16x16xf32>
  "func.return"() : () -> ()
}) : () -> ()

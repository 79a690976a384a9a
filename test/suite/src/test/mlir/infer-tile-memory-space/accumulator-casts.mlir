// RUN: jpto-opt %s --infer-tile-memory-space | FileCheck %s

// The unit that stores an accumulator rounds to bf16 on the way, to the nearest and ties to even. So the sum
// stays on the cube.

// CHECK-LABEL: sym_name = "stored"
// CHECK: %[[P:.*]] = "tile.matmul"(
// CHECK-NOT: "tile.cast"
// CHECK: "tile.store"(%[[P]], {{.*}} : (!tile.tile<16x64xf32, acc>, tensor<16x64xbf16>
"func.func"() <{function_type = (tensor<16x128xbf16>, tensor<128x64xbf16>, tensor<16x64xbf16>) -> (), sym_name = "stored"}> ({
^bb0(%x: tensor<16x128xbf16>, %w: tensor<128x64xbf16>, %o: tensor<16x64xbf16>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 128>}> : (tensor<16x128xbf16>, index, index) -> !tile.tile<16x128xbf16>
  %b = "tile.load"(%w, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 128, 64>}> : (tensor<128x64xbf16>, index, index) -> !tile.tile<128x64xbf16>
  %p = "tile.matmul"(%a, %b) : (!tile.tile<16x128xbf16>, !tile.tile<128x64xbf16>) -> !tile.tile<16x64xf32>
  %h = "tile.cast"(%p) <{mode = #tile.round<rint>, to = bf16}> : (!tile.tile<16x64xf32>) -> !tile.tile<16x64xbf16>
  %r = "tile.store"(%h, %o, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x64xbf16>, tensor<16x64xbf16>, index, index) -> tensor<16x64xbf16>
  "func.return"() : () -> ()
}) : () -> ()

// It rounds in no other way.

// CHECK-LABEL: sym_name = "half_away"
// CHECK: "tile.cast"({{.*}}#tile.round<round>
"func.func"() <{function_type = (tensor<16x128xbf16>, tensor<128x64xbf16>, tensor<16x64xbf16>) -> (), sym_name = "half_away"}> ({
^bb0(%x: tensor<16x128xbf16>, %w: tensor<128x64xbf16>, %o: tensor<16x64xbf16>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 128>}> : (tensor<16x128xbf16>, index, index) -> !tile.tile<16x128xbf16>
  %b = "tile.load"(%w, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 128, 64>}> : (tensor<128x64xbf16>, index, index) -> !tile.tile<128x64xbf16>
  %p = "tile.matmul"(%a, %b) : (!tile.tile<16x128xbf16>, !tile.tile<128x64xbf16>) -> !tile.tile<16x64xf32>
  %h = "tile.cast"(%p) <{mode = #tile.round<round>, to = bf16}> : (!tile.tile<16x64xf32>) -> !tile.tile<16x64xbf16>
  %r = "tile.store"(%h, %o, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x64xbf16>, tensor<16x64xbf16>, index, index) -> tensor<16x64xbf16>
  "func.return"() : () -> ()
}) : () -> ()

// What another product takes is rounded on its way to mat.

// CHECK-LABEL: sym_name = "multiplied"
// CHECK: %[[P:.*]] = "tile.matmul"(
// CHECK-NOT: "tile.cast"
// CHECK: %[[ROOM:.*]] = "tile.create"() <{target_memory = #tile.space<mat>}> : () -> !tile.tile<16x16xf16, mat>
// CHECK: %[[M:.*]] = "tile.assemble"(%[[ROOM]], %[[P]], {{.*}} -> !tile.tile<16x16xf16, mat>
// CHECK: %[[L:.*]] = "tile.move"(%[[M]]) <{target_memory = #tile.space<left>}>
// CHECK: "tile.matmul"(%[[L]],
"func.func"() <{function_type = (tensor<16x16xf16>, tensor<16x16xf32>) -> (), sym_name = "multiplied"}> ({
^bb0(%x: tensor<16x16xf16>, %o: tensor<16x16xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 16>}> : (tensor<16x16xf16>, index, index) -> !tile.tile<16x16xf16>
  %p = "tile.matmul"(%a, %a) : (!tile.tile<16x16xf16>, !tile.tile<16x16xf16>) -> !tile.tile<16x16xf32>
  %h = "tile.cast"(%p) <{mode = #tile.round<rint>, to = f16}> : (!tile.tile<16x16xf32>) -> !tile.tile<16x16xf16>
  %q = "tile.matmul"(%h, %a) : (!tile.tile<16x16xf16>, !tile.tile<16x16xf16>) -> !tile.tile<16x16xf32>
  %r = "tile.store"(%q, %o, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x16xf32>, tensor<16x16xf32>, index, index) -> tensor<16x16xf32>
  "func.return"() : () -> ()
}) : () -> ()

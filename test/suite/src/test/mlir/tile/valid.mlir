// RUN: jpto-opt %s --split-input-file --allow-unregistered-dialect | FileCheck %s

// What is valid of windows, reshapes and writes (tile-tensor.md section 1.5). Each type is the one that follows; another would
// be refused.

// A window of a tensor is valid as requested.
"test.f"() ({
^bb0(%t: tensor<64x128xf32>, %i: index, %n: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  // CHECK: -> !tile.tile<16x16xf32, vec>
  %0 = "tile.load"(%t, %i, %c0) <{shape = array<i64: 16, 16>, target_memory = #tile.space<vec>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<16x16xf32, vec>
  // CHECK: -> !tile.tile<16x16xf32, valid=8x?>
  %1 = "tile.load"(%t, %i, %c0, %c8, %n) <{shape = array<i64: 16, 16>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (tensor<64x128xf32>, index, index, index, index) -> !tile.tile<16x16xf32, valid=8x?>
  // A constant may be left open in the type: it may have become one.
  // CHECK: -> !tile.tile<16x16xf32, valid=?x?>
  %2 = "tile.load"(%t, %i, %c0, %c8, %n) <{shape = array<i64: 16, 16>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (tensor<64x128xf32>, index, index, index, index) -> !tile.tile<16x16xf32, valid=?x?>
  // A clamped window is as long as the tensor lasts.
  // CHECK: -> !tile.tile<16x16xf32, valid=8x16>
  %c56 = "arith.constant"() <{value = 56 : index}> : () -> index
  %3 = "tile.load"(%t, %c56, %c0) <{shape = array<i64: 16, 16>, clamp = true, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<16x16xf32, valid=8x16>
  // A row in mat has no boxes.
  // CHECK: -> !tile.tile<1x16xf32, mat, blayout=row_major, slayout=none_box>
  %7 = "tile.load"(%t, %i, %c0) <{shape = array<i64: 1, 16>, target_memory = #tile.space<mat>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<1x16xf32, mat, blayout=row_major, slayout=none_box>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%t: tensor<64x128xf32>, %x: !tile.tile<16x64xf32, vec, valid=4x64>, %y: !tile.tile<16x64xf32, vec>, %z: !tile.tile<2x16x64xf32, vec>, %i: index, %n: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c2 = "arith.constant"() <{value = 2 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  // CHECK: -> !tile.tile<8x8xf32, vec, valid=4x8>
  %0 = "tile.slice"(%x, %c0, %i) <{shape = array<i64: 8, 8>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (!tile.tile<16x64xf32, vec, valid=4x64>, index, index) -> !tile.tile<8x8xf32, vec, valid=4x8>
  // CHECK: -> !tile.tile<8x8xf32, vec, valid=2x8>
  %1 = "tile.slice"(%x, %c2, %i) <{shape = array<i64: 8, 8>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (!tile.tile<16x64xf32, vec, valid=4x64>, index, index) -> !tile.tile<8x8xf32, vec, valid=2x8>
  // Behind what is valid nothing is.
  // CHECK: -> !tile.tile<8x8xf32, vec, valid=0x8>
  %2 = "tile.slice"(%x, %c8, %c0) <{shape = array<i64: 8, 8>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (!tile.tile<16x64xf32, vec, valid=4x64>, index, index) -> !tile.tile<8x8xf32, vec, valid=0x8>
  // CHECK: -> !tile.tile<8x8xf32, vec, valid=?x8>
  %3 = "tile.slice"(%x, %i, %c0) <{shape = array<i64: 8, 8>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (!tile.tile<16x64xf32, vec, valid=4x64>, index, index) -> !tile.tile<8x8xf32, vec, valid=?x8>
  // CHECK: -> !tile.tile<8x8xf32, vec, valid=2x?>
  %4 = "tile.slice"(%y, %i, %c0, %c2, %n) <{shape = array<i64: 8, 8>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (!tile.tile<16x64xf32, vec>, index, index, index, index) -> !tile.tile<8x8xf32, vec, valid=2x?>
  // CHECK: -> !tile.tile<16x64xf32, vec>
  %5 = "tile.slice"(%z, %i, %c0, %c0) <{shape = array<i64: 1, 16, 64>, drop_dims = array<i64: 0>, operandSegmentSizes = array<i32: 1, 3, 0>}> : (!tile.tile<2x16x64xf32, vec>, index, index, index) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, valid=4x64>, %y: !tile.tile<4x64xf32, vec>, %w: !tile.tile<16x64xf32, vec>, %i: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c2 = "arith.constant"() <{value = 2 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  // The source continues the target.
  // CHECK: -> !tile.tile<16x64xf32, vec, valid=8x64>
  %0 = "tile.assemble"(%x, %y, %c4, %c0) : (!tile.tile<16x64xf32, vec, valid=4x64>, !tile.tile<4x64xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec, valid=8x64>
  // CHECK: -> !tile.tile<16x64xf32, vec, valid=6x64>
  %1 = "tile.assemble"(%x, %y, %c2, %c0) : (!tile.tile<16x64xf32, vec, valid=4x64>, !tile.tile<4x64xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec, valid=6x64>
  // Into what is valid throughout.
  // CHECK: -> !tile.tile<16x64xf32, vec>
  %2 = "tile.assemble"(%w, %y, %i, %c0) : (!tile.tile<16x64xf32, vec>, !tile.tile<4x64xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, valid=4x64>, %c: !tile.tile<16x1xf32, vec, valid=?x1>, %e: !tile.tile<16x64xf32, vec, valid=16x0>, %u: !tile.tile<1x16x64xf32, vec, valid=1x?x?>):
  // CHECK: -> !tile.tile<32x32xf32, vec, valid=8x32>
  %0 = "tile.reshape"(%x) : (!tile.tile<16x64xf32, vec, valid=4x64>) -> !tile.tile<32x32xf32, vec, valid=8x32>
  // CHECK: -> !tile.tile<1x16xf32, vec, valid=1x?>
  %1 = "tile.reshape"(%c) : (!tile.tile<16x1xf32, vec, valid=?x1>) -> !tile.tile<1x16xf32, vec, valid=1x?>
  // CHECK: -> !tile.tile<32x32xf32, vec, valid=0x0>
  %2 = "tile.reshape"(%e) : (!tile.tile<16x64xf32, vec, valid=16x0>) -> !tile.tile<32x32xf32, vec, valid=0x0>
  // CHECK: -> !tile.tile<16x64xf32, vec, valid=?x?>
  %3 = "tile.reshape"(%u) : (!tile.tile<1x16x64xf32, vec, valid=1x?x?>) -> !tile.tile<16x64xf32, vec, valid=?x?>
}) : () -> ()

// -----

// Results are in a memory when their operands are where they are needed, and may always be left without one.
"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32>, %v: !tile.tile<16x64xf32, vec>, %m: !tile.tile<16x64xf32, mat>, %l: !tile.tile<16x64xf32, left>, %r: !tile.tile<64x16xf32, right>, %acc: !tile.tile<16x16xf32>):
  // CHECK: -> !tile.tile<16x64xf32>
  %0 = "tile.add"(%x, %v) : (!tile.tile<16x64xf32>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32>
  // CHECK: -> !tile.tile<16x64xf32, vec>
  %1 = "tile.add"(%x, %v) : (!tile.tile<16x64xf32>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  // CHECK: -> !tile.tile<16x64xf32>
  %2 = "tile.exp"(%m) : (!tile.tile<16x64xf32, mat>) -> !tile.tile<16x64xf32>
  // CHECK: -> !tile.tile<16x16xf32>
  %3 = "tile.matmul"(%m, %r) : (!tile.tile<16x64xf32, mat>, !tile.tile<64x16xf32, right>) -> !tile.tile<16x16xf32>
  // CHECK: -> !tile.tile<16x16xf32, acc>
  %4 = "tile.matmul_acc"(%acc, %l, %r) : (!tile.tile<16x16xf32>, !tile.tile<16x64xf32, left>, !tile.tile<64x16xf32, right>) -> !tile.tile<16x16xf32, acc>
}) : () -> ()

// -----

// What the encoding of a tensor says.
"test.f"() ({
^bb0(%v: tensor<64x128xf32, #ptensor.view<valid = [20, 128]>>, %d: tensor<64x128xf32, #ptensor.view<layout = dn>>, %i: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  // CHECK: -> !tile.tile<16x16xf32, valid=4x16>
  %0 = "tile.load"(%v, %c16, %c0) <{shape = array<i64: 16, 16>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x128xf32, #ptensor.view<valid = [20, 128]>>, index, index) -> !tile.tile<16x16xf32, valid=4x16>
  // CHECK: -> !tile.tile<16x16xf32, valid=?x16>
  %1 = "tile.load"(%v, %i, %c0) <{shape = array<i64: 16, 16>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x128xf32, #ptensor.view<valid = [20, 128]>>, index, index) -> !tile.tile<16x16xf32, valid=?x16>
  // In mat a column-major tensor has its boxes transposed.
  // CHECK: -> !tile.tile<16x16xf32, mat, blayout=row_major, slayout=col_major>
  %2 = "tile.load"(%d, %i, %c0) <{shape = array<i64: 16, 16>, target_memory = #tile.space<mat>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x128xf32, #ptensor.view<layout = dn>>, index, index) -> !tile.tile<16x16xf32, mat, blayout=row_major, slayout=col_major>
}) : () -> ()

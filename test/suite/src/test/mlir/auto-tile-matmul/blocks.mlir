// RUN: jpto-opt %s --auto-tile-matmul | FileCheck %s

// 64x1024 of bf16 are 128 KiB, twice what the left operand may have; the right one has 256 KiB: k is cut
// into blocks of 256, the first of which starts the sum.

// CHECK-LABEL: sym_name = "along_k"
// CHECK-DAG: %[[C0:.*]] = "arith.constant"() <{value = 0 : index}>
// CHECK-DAG: %[[C256:.*]] = "arith.constant"() <{value = 256 : index}>
// CHECK: %[[L0:.*]] = "tile.extract"(%[[A:.*]], %{{.*}}, %{{.*}}) <{shape = array<i64: 64, 256>, target_memory = #tile.space<left>}>
// CHECK: %[[R0:.*]] = "tile.extract"(%[[B:.*]], %{{.*}}, %{{.*}}) <{shape = array<i64: 256, 128>, target_memory = #tile.space<right>}>
// CHECK: %[[FIRST:.*]] = "tile.matmul"(%[[L0]], %[[R0]])
// CHECK: "scf.for"(%[[C256]], %{{.*}}, %[[C256]], %[[FIRST]])
// CHECK: ^bb0(%[[K:.*]]: index, %[[ACC:.*]]: !tile.tile<64x128xf32, acc>):
// CHECK: %[[L:.*]] = "tile.extract"(%[[A]], %{{.*}}, %[[K]])
// CHECK: %[[R:.*]] = "tile.extract"(%[[B]], %[[K]], %{{.*}})
// CHECK: %[[NEXT:.*]] = "tile.matmul_acc"(%[[ACC]], %[[L]], %[[R]])
// CHECK: "scf.yield"(%[[NEXT]])
"func.func"() <{function_type = (tensor<64x1024xbf16>, tensor<1024x128xbf16>, tensor<64x128xf32>) -> (), sym_name = "along_k"}> ({
^bb0(%x: tensor<64x1024xbf16>, %w: tensor<1024x128xbf16>, %o: tensor<64x128xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 64, 1024>, target_memory = #tile.space<mat>}> : (tensor<64x1024xbf16>, index, index) -> !tile.tile<64x1024xbf16, mat>
  %b = "tile.load"(%w, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 1024, 128>, target_memory = #tile.space<mat>}> : (tensor<1024x128xbf16>, index, index) -> !tile.tile<1024x128xbf16, mat>
  %p = "tile.matmul"(%a, %b) : (!tile.tile<64x1024xbf16, mat>, !tile.tile<1024x128xbf16, mat>) -> !tile.tile<64x128xf32>
  %r = "tile.store"(%p, %o, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<64x128xf32>, tensor<64x128xf32>, index, index) -> tensor<64x128xf32>
  "func.return"() : () -> ()
}) : () -> ()

// 256x256 sums of f32 are 256 KiB, twice what the accumulator has: they are stored in two parts.

// CHECK-LABEL: sym_name = "along_m"
// CHECK: "scf.for"
// CHECK: "scf.for"
// CHECK: "tile.matmul"
// CHECK: "tile.store"
// CHECK: "scf.yield"
// CHECK: "scf.yield"
"func.func"() <{function_type = (tensor<256x64xbf16>, tensor<64x256xbf16>, tensor<256x256xf32>) -> (), sym_name = "along_m"}> ({
^bb0(%x: tensor<256x64xbf16>, %w: tensor<64x256xbf16>, %o: tensor<256x256xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 256, 64>, target_memory = #tile.space<mat>}> : (tensor<256x64xbf16>, index, index) -> !tile.tile<256x64xbf16, mat>
  %b = "tile.load"(%w, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 64, 256>, target_memory = #tile.space<mat>}> : (tensor<64x256xbf16>, index, index) -> !tile.tile<64x256xbf16, mat>
  %p = "tile.matmul"(%a, %b) : (!tile.tile<256x64xbf16, mat>, !tile.tile<64x256xbf16, mat>) -> !tile.tile<256x256xf32>
  %r = "tile.store"(%p, %o, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<256x256xf32>, tensor<256x256xf32>, index, index) -> tensor<256x256xf32>
  "func.return"() : () -> ()
}) : () -> ()

// What fits stays as it is.

// CHECK-LABEL: sym_name = "small"
// CHECK-NOT: "tile.extract"
// CHECK-NOT: "scf.for"
// CHECK: "tile.matmul"
"func.func"() <{function_type = (tensor<16x64xbf16>, tensor<64x16xbf16>) -> (), sym_name = "small"}> ({
^bb0(%x: tensor<16x64xbf16>, %w: tensor<64x16xbf16>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>, target_memory = #tile.space<mat>}> : (tensor<16x64xbf16>, index, index) -> !tile.tile<16x64xbf16, mat>
  %b = "tile.load"(%w, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 64, 16>, target_memory = #tile.space<mat>}> : (tensor<64x16xbf16>, index, index) -> !tile.tile<64x16xbf16, mat>
  %p = "tile.matmul"(%a, %b) : (!tile.tile<16x64xbf16, mat>, !tile.tile<64x16xbf16, mat>) -> !tile.tile<16x16xf32>
  "func.return"() : () -> ()
}) : () -> ()

// RUN: jpto-opt %s --allow-unregistered-dialect --infer-tile-memory-space | FileCheck %s
// RUN: jpto-opt %s --allow-unregistered-dialect --infer-tile-memory-space --infer-tile-memory-space | FileCheck %s

// Operands of a product that are loaded go to mat, and from there to the memories of the two sides.

// CHECK-LABEL: sym_name = "loaded"
// CHECK: %[[A:.*]] = "tile.load"({{.*}}target_memory = #tile.space<mat>{{.*}} -> !tile.tile<16x128xbf16, mat>
// CHECK: %[[B:.*]] = "tile.load"({{.*}}target_memory = #tile.space<mat>{{.*}} -> !tile.tile<128x64xbf16, mat>
// CHECK: %[[L:.*]] = "tile.move"(%[[A]]) <{target_memory = #tile.space<left>}> : (!tile.tile<16x128xbf16, mat>) -> !tile.tile<16x128xbf16, left>
// CHECK: %[[R:.*]] = "tile.move"(%[[B]]) <{target_memory = #tile.space<right>}> : (!tile.tile<128x64xbf16, mat>) -> !tile.tile<128x64xbf16, right>
// CHECK: %[[P:.*]] = "tile.matmul"(%[[L]], %[[R]]) : {{.*}} -> !tile.tile<16x64xf32, acc>
// CHECK: "tile.store"(%[[P]],
"func.func"() <{function_type = (tensor<16x128xbf16>, tensor<128x64xbf16>, tensor<16x64xf32>) -> tensor<16x64xf32>, sym_name = "loaded"}> ({
^bb0(%x: tensor<16x128xbf16>, %w: tensor<128x64xbf16>, %o: tensor<16x64xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 128>}> : (tensor<16x128xbf16>, index, index) -> !tile.tile<16x128xbf16>
  %b = "tile.load"(%w, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 128, 64>}> : (tensor<128x64xbf16>, index, index) -> !tile.tile<128x64xbf16>
  %p = "tile.matmul"(%a, %b) : (!tile.tile<16x128xbf16>, !tile.tile<128x64xbf16>) -> !tile.tile<16x64xf32>
  %r = "tile.store"(%p, %o, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x64xf32>, tensor<16x64xf32>, index, index) -> tensor<16x64xf32>
  "func.return"(%r) : (tensor<16x64xf32>) -> ()
}) : () -> ()

// An operand that lies on its side already is not moved; one that is used twice is moved once.

// CHECK-LABEL: sym_name = "moved_once"
// CHECK: %[[R:.*]] = "tile.move"({{.*}}#tile.space<right>
// CHECK-NOT: #tile.space<right>
// CHECK: %[[L:.*]] = "tile.move"({{.*}}#tile.space<left>
// CHECK-NEXT: "tile.matmul"(%[[L]], %[[R]])
// CHECK-NOT: "tile.move"
// CHECK: "tile.matmul_acc"({{.*}}, %[[L]], %[[R]])
"func.func"() <{function_type = (tensor<16x32xbf16>, tensor<32x16xbf16>) -> (), sym_name = "moved_once"}> ({
^bb0(%x: tensor<16x32xbf16>, %w: tensor<32x16xbf16>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 32>}> : (tensor<16x32xbf16>, index, index) -> !tile.tile<16x32xbf16>
  %b = "tile.load"(%w, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 32, 16>, target_memory = #tile.space<mat>}> : (tensor<32x16xbf16>, index, index) -> !tile.tile<32x16xbf16, mat>
  %r = "tile.move"(%b) <{target_memory = #tile.space<right>}> : (!tile.tile<32x16xbf16, mat>) -> !tile.tile<32x16xbf16, right>
  %p = "tile.matmul"(%a, %r) : (!tile.tile<16x32xbf16>, !tile.tile<32x16xbf16, right>) -> !tile.tile<16x16xf32>
  %q = "tile.matmul_acc"(%p, %a, %r) : (!tile.tile<16x16xf32>, !tile.tile<16x32xbf16>, !tile.tile<32x16xbf16, right>) -> !tile.tile<16x16xf32>
  "keep.it"(%q) : (!tile.tile<16x16xf32>) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// The room that an accumulator starts with becomes one; the loop carries it in acc.

// CHECK-LABEL: sym_name = "accumulator"
// CHECK: %[[C:.*]] = "tile.create"() <{target_memory = #tile.space<acc>}> : () -> !tile.tile<16x16xf32, acc>
// CHECK: "scf.for"({{.*}}, %[[C]])
// CHECK: ^bb0(%{{.*}}: index, %{{.*}}: !tile.tile<16x16xf32, acc>):
// CHECK: "scf.yield"({{.*}}) : (!tile.tile<16x16xf32, acc>) -> ()
// CHECK: -> !tile.tile<16x16xf32, acc>
"func.func"() <{function_type = (tensor<16x64xbf16>, tensor<64x16xbf16>, tensor<16x16xf32>) -> (), sym_name = "accumulator"}> ({
^bb0(%x: tensor<16x64xbf16>, %w: tensor<64x16xbf16>, %o: tensor<16x16xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  %c64 = "arith.constant"() <{value = 64 : index}> : () -> index
  %room = "tile.create"() : () -> !tile.tile<16x16xf32>
  %sum = "scf.for"(%c0, %c64, %c16, %room) ({
  ^bb0(%k: index, %acc: !tile.tile<16x16xf32>):
    %first = "arith.cmpi"(%k, %c0) <{predicate = 0 : i64}> : (index, index) -> i1
    %a = "tile.load"(%x, %c0, %k) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 16>}> : (tensor<16x64xbf16>, index, index) -> !tile.tile<16x16xbf16>
    %b = "tile.load"(%w, %k, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 16>}> : (tensor<64x16xbf16>, index, index) -> !tile.tile<16x16xbf16>
    %next = "tile.matmul_acc"(%acc, %a, %b, %first) : (!tile.tile<16x16xf32>, !tile.tile<16x16xbf16>, !tile.tile<16x16xbf16>, i1) -> !tile.tile<16x16xf32>
    "scf.yield"(%next) : (!tile.tile<16x16xf32>) -> ()
  }) : (index, index, index, !tile.tile<16x16xf32>) -> !tile.tile<16x16xf32>
  %r = "tile.store"(%sum, %o, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x16xf32>, tensor<16x16xf32>, index, index) -> tensor<16x16xf32>
  "func.return"() : () -> ()
}) : () -> ()

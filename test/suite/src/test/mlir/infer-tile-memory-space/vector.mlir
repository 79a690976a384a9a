// RUN: jpto-opt %s --infer-tile-memory-space | FileCheck %s

// What nobody needs elsewhere lies in vec.

// CHECK-LABEL: sym_name = "by_default"
// CHECK: "tile.load"({{.*}}target_memory = #tile.space<vec>{{.*}} -> !tile.tile<16x16xf32, vec>
// CHECK: "tile.exp"({{.*}}) {{.*}}-> !tile.tile<16x16xf32, vec>
"func.func"() <{function_type = (tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>, sym_name = "by_default"}> ({
^bb0(%x: tensor<16x16xf32>, %o: tensor<16x16xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 16>}> : (tensor<16x16xf32>, index, index) -> !tile.tile<16x16xf32>
  %e = "tile.exp"(%a) : (!tile.tile<16x16xf32>) -> !tile.tile<16x16xf32>
  %r = "tile.store"(%e, %o, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x16xf32>, tensor<16x16xf32>, index, index) -> tensor<16x16xf32>
  "func.return"(%r) : (tensor<16x16xf32>) -> ()
}) : () -> ()

// Both branches of a condition and its result lie in one memory; a view lies where the tile does.

// CHECK-LABEL: sym_name = "branches"
// CHECK: "scf.if"
// CHECK: "tile.reshape"({{.*}} -> !tile.tile<1x256xf32, vec>
// CHECK: "scf.yield"({{.*}}) : (!tile.tile<1x256xf32, vec>)
// CHECK: "scf.yield"({{.*}}) : (!tile.tile<1x256xf32, vec>)
// CHECK: -> !tile.tile<1x256xf32, vec>
"func.func"() <{function_type = (i1, tensor<16x16xf32>, tensor<1x256xf32>) -> tensor<1x256xf32>, sym_name = "branches"}> ({
^bb0(%c: i1, %x: tensor<16x16xf32>, %o: tensor<1x256xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %t = "scf.if"(%c) ({
    %a = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 16>}> : (tensor<16x16xf32>, index, index) -> !tile.tile<16x16xf32>
    %flat = "tile.reshape"(%a) : (!tile.tile<16x16xf32>) -> !tile.tile<1x256xf32>
    "scf.yield"(%flat) : (!tile.tile<1x256xf32>) -> ()
  }, {
    %room = "tile.create"() : () -> !tile.tile<1x256xf32>
    "scf.yield"(%room) : (!tile.tile<1x256xf32>) -> ()
  }) : (i1) -> !tile.tile<1x256xf32>
  %r = "tile.store"(%t, %o, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<1x256xf32>, tensor<1x256xf32>, index, index) -> tensor<1x256xf32>
  "func.return"(%r) : (tensor<1x256xf32>) -> ()
}) : () -> ()

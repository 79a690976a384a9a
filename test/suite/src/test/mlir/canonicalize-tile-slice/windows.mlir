// RUN: jpto-opt %s --canonicalize-tile-slice | FileCheck %s

// A window that begins at a multiple of 32 bytes stays in place: offset (1, 8) in 16 columns of f32 is byte 96.

// CHECK-LABEL: sym_name = "aligned"
// CHECK: "tile.slice"
// CHECK-NOT: "tile.extract"
"func.func"() <{function_type = (tensor<16x16xf32>, tensor<1x8xf32>) -> (), sym_name = "aligned"}> ({
^bb0(%x: tensor<16x16xf32>, %o: tensor<1x8xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 16>, target_memory = #tile.space<vec>}> : (tensor<16x16xf32>, index, index) -> !tile.tile<16x16xf32, vec>
  %s = "tile.slice"(%a, %c1, %c8) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 1, 8>}> : (!tile.tile<16x16xf32, vec>, index, index) -> !tile.tile<1x8xf32, vec>
  %r = "tile.store"(%s, %o, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<1x8xf32, vec>, tensor<1x8xf32>, index, index) -> tensor<1x8xf32>
  "func.return"() : () -> ()
}) : () -> ()

// One that begins at byte 16 is copied out; the window is gone.

// CHECK-LABEL: sym_name = "unaligned"
// CHECK-NOT: "tile.slice"
// CHECK: "tile.extract"(%{{.*}}, %{{.*}}, %{{.*}}) <{shape = array<i64: 1, 8>, target_memory = #tile.space<vec>}>
// CHECK-NOT: "tile.slice"
"func.func"() <{function_type = (tensor<16x16xf32>, tensor<1x8xf32>) -> (), sym_name = "unaligned"}> ({
^bb0(%x: tensor<16x16xf32>, %o: tensor<1x8xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 16>, target_memory = #tile.space<vec>}> : (tensor<16x16xf32>, index, index) -> !tile.tile<16x16xf32, vec>
  %s = "tile.slice"(%a, %c0, %c4) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 1, 8>}> : (!tile.tile<16x16xf32, vec>, index, index) -> !tile.tile<1x8xf32, vec>
  %r = "tile.store"(%s, %o, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<1x8xf32, vec>, tensor<1x8xf32>, index, index) -> tensor<1x8xf32>
  "func.return"() : () -> ()
}) : () -> ()

// What is known of a number that is not constant: a loop counts in steps of 8, so all windows are aligned.

// CHECK-LABEL: sym_name = "counter"
// CHECK: "tile.slice"
// CHECK-NOT: "tile.extract"
"func.func"() <{function_type = (tensor<16x64xf32>, tensor<16x64xf32>) -> (), sym_name = "counter"}> ({
^bb0(%x: tensor<16x64xf32>, %o: tensor<16x64xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %c64 = "arith.constant"() <{value = 64 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>, target_memory = #tile.space<vec>}> : (tensor<16x64xf32>, index, index) -> !tile.tile<16x64xf32, vec>
  %end = "scf.for"(%c0, %c64, %c8, %o) ({
  ^bb0(%i: index, %t: tensor<16x64xf32>):
    %s = "tile.slice"(%a, %c0, %i) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 8>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<16x8xf32, vec>
    %r = "tile.store"(%s, %t, %c0, %i) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x8xf32, vec>, tensor<16x64xf32>, index, index) -> tensor<16x64xf32>
    "scf.yield"(%r) : (tensor<16x64xf32>) -> ()
  }) : (index, index, index, tensor<16x64xf32>) -> tensor<16x64xf32>
  "func.return"() : () -> ()
}) : () -> ()

// A window of a window is cut out of the tile itself.

// CHECK-LABEL: sym_name = "nested"
// CHECK-DAG: %[[TILE:.*]] = "tile.load"
// CHECK-DAG: %[[COL:.*]] = "arith.constant"() <{value = 12 : index}>
// CHECK: "tile.extract"(%[[TILE]], %{{.*}}, %[[COL]])
// CHECK-NOT: "tile.slice"
"func.func"() <{function_type = (tensor<16x32xf32>, tensor<1x8xf32>) -> (), sym_name = "nested"}> ({
^bb0(%x: tensor<16x32xf32>, %o: tensor<1x8xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 32>, target_memory = #tile.space<vec>}> : (tensor<16x32xf32>, index, index) -> !tile.tile<16x32xf32, vec>
  %s = "tile.slice"(%a, %c0, %c8) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 16>}> : (!tile.tile<16x32xf32, vec>, index, index) -> !tile.tile<16x16xf32, vec>
  %t = "tile.slice"(%s, %c0, %c4) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 1, 8>}> : (!tile.tile<16x16xf32, vec>, index, index) -> !tile.tile<1x8xf32, vec>
  %r = "tile.store"(%t, %o, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<1x8xf32, vec>, tensor<1x8xf32>, index, index) -> tensor<1x8xf32>
  "func.return"() : () -> ()
}) : () -> ()

// An operand of a product is cut out of mat into the memory of its side.

// CHECK-LABEL: sym_name = "operand"
// CHECK: %[[L:.*]] = "tile.extract"({{.*}}target_memory = #tile.space<left>{{.*}} -> !tile.tile<16x32xbf16, left>
// CHECK: "tile.matmul"(%[[L]],
// CHECK-NOT: "tile.slice"
"func.func"() <{function_type = (tensor<16x64xbf16>, tensor<32x16xbf16>) -> (), sym_name = "operand"}> ({
^bb0(%x: tensor<16x64xbf16>, %w: tensor<32x16xbf16>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c32 = "arith.constant"() <{value = 32 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>, target_memory = #tile.space<mat>}> : (tensor<16x64xbf16>, index, index) -> !tile.tile<16x64xbf16, mat>
  %b = "tile.load"(%w, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 32, 16>, target_memory = #tile.space<mat>}> : (tensor<32x16xbf16>, index, index) -> !tile.tile<32x16xbf16, mat>
  %s = "tile.slice"(%a, %c0, %c32) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 32>}> : (!tile.tile<16x64xbf16, mat>, index, index) -> !tile.tile<16x32xbf16, mat>
  %p = "tile.matmul"(%s, %b) : (!tile.tile<16x32xbf16, mat>, !tile.tile<32x16xbf16, mat>) -> !tile.tile<16x16xf32>
  "func.return"() : () -> ()
}) : () -> ()

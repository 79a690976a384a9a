// RUN: jpto-opt %s --flatten-tile-to-2d | FileCheck %s

// A vector is a row; what is stored keeps the axes of the tensor.

// CHECK-LABEL: sym_name = "vector"
// CHECK: %[[X:.*]] = "tile.load"({{.*}}flatten = true{{.*}}shape = array<i64: 64>{{.*}} -> !tile.tile<1x64xf32>
// CHECK: %[[E:.*]] = "tile.exp"(%[[X]]) : (!tile.tile<1x64xf32>) -> !tile.tile<1x64xf32>
// CHECK: %[[N:.*]] = "arith.constant"() <{value = 64 : index}>
// CHECK: "tile.store"(%[[E]], %{{.*}}, %{{.*}}, %[[N]]) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}>
"func.func"() <{function_type = (tensor<256xf32>, tensor<256xf32>, index) -> (), sym_name = "vector"}> ({
^bb0(%x: tensor<256xf32>, %o: tensor<256xf32>, %i: index):
  %a = "tile.load"(%x, %i) <{operandSegmentSizes = array<i32: 1, 1, 0>, shape = array<i64: 64>}> : (tensor<256xf32>, index) -> !tile.tile<64xf32>
  %e = "tile.exp"(%a) : (!tile.tile<64xf32>) -> !tile.tile<64xf32>
  %r = "tile.store"(%e, %o, %i) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (!tile.tile<64xf32>, tensor<256xf32>, index) -> tensor<256xf32>
  "func.return"() : () -> ()
}) : () -> ()

// Axes before the last one become one: along the last, reductions go on as before, and loops carry what is flat.

// CHECK-LABEL: sym_name = "batch"
// CHECK: "tile.load"({{.*}}shape = array<i64: 2, 8, 64>{{.*}} -> !tile.tile<16x64xf32>
// CHECK: "tile.create"() {{.*}}: () -> !tile.tile<16x128xf32>
// CHECK: "tile.row_max"({{.*}} -> !tile.tile<16x1xf32>
// CHECK: ^bb0(%{{.*}}: index, %{{.*}}: !tile.tile<16x1xf32>):
// CHECK: "scf.yield"({{.*}}) : (!tile.tile<16x1xf32>)
"func.func"() <{function_type = (tensor<4x8x64xf32>, tensor<4x8x1xf32>) -> (), sym_name = "batch"}> ({
^bb0(%x: tensor<4x8x64xf32>, %o: tensor<4x8x1xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
  %c3 = "arith.constant"() <{value = 3 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 3, 0>, shape = array<i64: 2, 8, 64>}> : (tensor<4x8x64xf32>, index, index, index) -> !tile.tile<2x8x64xf32>
  %t = "tile.create"() : () -> !tile.tile<2x8x128xf32>
  %m = "tile.row_max"(%a, %t) : (!tile.tile<2x8x64xf32>, !tile.tile<2x8x128xf32>) -> !tile.tile<2x8x1xf32>
  %n = "scf.for"(%c0, %c3, %c1, %m) ({
  ^bb0(%i: index, %v: !tile.tile<2x8x1xf32>):
    %w = "tile.add"(%v, %v) : (!tile.tile<2x8x1xf32>, !tile.tile<2x8x1xf32>) -> !tile.tile<2x8x1xf32>
    "scf.yield"(%w) : (!tile.tile<2x8x1xf32>) -> ()
  }) : (index, index, index, !tile.tile<2x8x1xf32>) -> !tile.tile<2x8x1xf32>
  %r = "tile.store"(%n, %o, %c0, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 3, 0>}> : (!tile.tile<2x8x1xf32>, tensor<4x8x1xf32>, index, index, index) -> tensor<4x8x1xf32>
  "func.return"() : () -> ()
}) : () -> ()

// A window along the first axis is one of rows: 1 of 2 begins at row 8.

// CHECK-LABEL: sym_name = "window"
// CHECK: %[[ROW:.*]] = "arith.constant"() <{value = 8 : index}>
// CHECK: "tile.slice"(%{{.*}}, %[[ROW]], %{{.*}}) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 64>}> : {{.*}} -> !tile.tile<8x64xf32>
"func.func"() <{function_type = (tensor<2x8x64xf32>, tensor<1x8x64xf32>) -> (), sym_name = "window"}> ({
^bb0(%x: tensor<2x8x64xf32>, %o: tensor<1x8x64xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 3, 0>, shape = array<i64: 2, 8, 64>}> : (tensor<2x8x64xf32>, index, index, index) -> !tile.tile<2x8x64xf32>
  %s = "tile.slice"(%a, %c1, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 3, 0>, shape = array<i64: 1, 8, 64>}> : (!tile.tile<2x8x64xf32>, index, index, index) -> !tile.tile<1x8x64xf32>
  %r = "tile.store"(%s, %o, %c0, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 3, 0>}> : (!tile.tile<1x8x64xf32>, tensor<1x8x64xf32>, index, index, index) -> tensor<1x8x64xf32>
  "func.return"() : () -> ()
}) : () -> ()

// Transposing takes room, which must be known when memory is planned.

// CHECK-LABEL: sym_name = "transpose"
// CHECK: %[[ROOM:.*]] = "tile.create"() {{.*}}: () -> !tile.tile<16x32xf32, vec>
// CHECK: "tile.transpose"(%{{.*}}, %[[ROOM]]) <{axis1 = 0 : i64, axis2 = 1 : i64}>
"func.func"() <{function_type = (tensor<16x32xf32>, tensor<32x16xf32>) -> (), sym_name = "transpose"}> ({
^bb0(%x: tensor<16x32xf32>, %o: tensor<32x16xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 32>}> : (tensor<16x32xf32>, index, index) -> !tile.tile<16x32xf32>
  %t = "tile.transpose"(%a) <{axis1 = 0 : i64, axis2 = 1 : i64}> : (!tile.tile<16x32xf32>) -> !tile.tile<32x16xf32>
  %r = "tile.store"(%t, %o, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<32x16xf32>, tensor<32x16xf32>, index, index) -> tensor<32x16xf32>
  "func.return"() : () -> ()
}) : () -> ()

// The elements of a column stand in the same order as those of a row.

// CHECK-LABEL: sym_name = "transpose_column"
// CHECK-NOT: "tile.transpose"
// CHECK: "tile.reshape"(%{{.*}}) : (!tile.tile<16x1xf32, vec>) -> !tile.tile<1x16xf32, vec>
"func.func"() <{function_type = (tensor<16x1xf32>, tensor<1x16xf32>) -> (), sym_name = "transpose_column"}> ({
^bb0(%x: tensor<16x1xf32>, %o: tensor<1x16xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 1>, target_memory = #tile.space<vec>}> : (tensor<16x1xf32>, index, index) -> !tile.tile<16x1xf32, vec>
  %t = "tile.transpose"(%a) <{axis1 = 0 : i64, axis2 = 1 : i64}> : (!tile.tile<16x1xf32, vec>) -> !tile.tile<1x16xf32, vec>
  %r = "tile.store"(%t, %o, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<1x16xf32, vec>, tensor<1x16xf32>, index, index) -> tensor<1x16xf32>
  "func.return"() : () -> ()
}) : () -> ()

// A last axis that is valid in part stays so.

// CHECK-LABEL: sym_name = "ragged_columns"
// CHECK: "tile.load"{{.*}} -> !tile.tile<64x64xf32, valid=64x50>
"func.func"() <{function_type = (tensor<4x16x50xf32>, tensor<4x16x50xf32>) -> (), sym_name = "ragged_columns"}> ({
^bb0(%x: tensor<4x16x50xf32>, %o: tensor<4x16x50xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  %c50 = "arith.constant"() <{value = 50 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0, %c0, %c4, %c16, %c50) <{operandSegmentSizes = array<i32: 1, 3, 3>, shape = array<i64: 4, 16, 64>}> : (tensor<4x16x50xf32>, index, index, index, index, index, index) -> !tile.tile<4x16x64xf32, valid=4x16x50>
  %r = "tile.store"(%a, %o, %c0, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 3, 0>}> : (!tile.tile<4x16x64xf32, valid=4x16x50>, tensor<4x16x50xf32>, index, index, index) -> tensor<4x16x50xf32>
  "func.return"() : () -> ()
}) : () -> ()

// What is computed from a window is stored with the extents of that window.

// CHECK-LABEL: sym_name = "ragged_vector"
// CHECK: ^bb0(%{{.*}}: tensor<?xf32>, %{{.*}}: tensor<?xf32>, %[[N:.*]]: index):
// CHECK: "tile.store"(%{{.*}}, %{{.*}}, %{{.*}}, %[[N]]) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (!tile.tile<1x1024xf32, vec, valid=1x?>,
"func.func"() <{function_type = (tensor<?xf32>, tensor<?xf32>, index) -> (), sym_name = "ragged_vector"}> ({
^bb0(%x: tensor<?xf32>, %o: tensor<?xf32>, %n: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %n) <{operandSegmentSizes = array<i32: 1, 1, 1>, shape = array<i64: 1024>, target_memory = #tile.space<vec>}> : (tensor<?xf32>, index, index) -> !tile.tile<1024xf32, vec, valid=?>
  %e = "tile.exp"(%a) : (!tile.tile<1024xf32, vec, valid=?>) -> !tile.tile<1024xf32, vec, valid=?>
  %r = "tile.store"(%e, %o, %c0) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (!tile.tile<1024xf32, vec, valid=?>, tensor<?xf32>, index) -> tensor<?xf32>
  "func.return"() : () -> ()
}) : () -> ()

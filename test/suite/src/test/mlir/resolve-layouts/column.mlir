// RUN: jpto-opt %s --resolve-layouts | FileCheck %s

// Operations that want row-major tiles work on a column vector as on a row, of the same bytes.

// CHECK-LABEL: sym_name = "column"
// CHECK: %[[X:.*]] = "tile.load"
// CHECK-NEXT: %[[ROW:.*]] = "tile.reshape"(%[[X]]) : (!tile.tile<16x1xf32, vec>) -> !tile.tile<1x16xf32, vec>
// CHECK-NEXT: %[[E:.*]] = "tile.exp"(%[[ROW]]) : (!tile.tile<1x16xf32, vec>) -> !tile.tile<1x16xf32, vec>
// CHECK-NEXT: %[[COL:.*]] = "tile.reshape"(%[[E]]) : (!tile.tile<1x16xf32, vec>) -> !tile.tile<16x1xf32, vec>
// CHECK-NEXT: "tile.store"(%[[COL]],
"func.func"() <{function_type = (tensor<16x1xf32>, tensor<16x1xf32>) -> (), sym_name = "column"}> ({
^bb0(%x: tensor<16x1xf32>, %o: tensor<16x1xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 1>, target_memory = #tile.space<vec>}> : (tensor<16x1xf32>, index, index) -> !tile.tile<16x1xf32, vec>
  %e = "tile.exp"(%a) : (!tile.tile<16x1xf32, vec>) -> !tile.tile<16x1xf32, vec>
  %r = "tile.store"(%e, %o, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x1xf32, vec>, tensor<16x1xf32>, index, index) -> tensor<16x1xf32>
  "func.return"() : () -> ()
}) : () -> ()

// The vector that a row-wise operation expands stays a column.

// CHECK-LABEL: sym_name = "vector_stays"
// CHECK-NOT: "tile.reshape"
// CHECK: "tile.row_expand_mul"
"func.func"() <{function_type = (tensor<16x16xf32>, tensor<16x1xf32>, tensor<16x16xf32>) -> (), sym_name = "vector_stays"}> ({
^bb0(%x: tensor<16x16xf32>, %v: tensor<16x1xf32>, %o: tensor<16x16xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 16>, target_memory = #tile.space<vec>}> : (tensor<16x16xf32>, index, index) -> !tile.tile<16x16xf32, vec>
  %b = "tile.load"(%v, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 1>, target_memory = #tile.space<vec>}> : (tensor<16x1xf32>, index, index) -> !tile.tile<16x1xf32, vec>
  %p = "tile.row_expand_mul"(%a, %b) : (!tile.tile<16x16xf32, vec>, !tile.tile<16x1xf32, vec>) -> !tile.tile<16x16xf32, vec>
  %r = "tile.store"(%p, %o, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x16xf32, vec>, tensor<16x16xf32>, index, index) -> tensor<16x16xf32>
  "func.return"() : () -> ()
}) : () -> ()

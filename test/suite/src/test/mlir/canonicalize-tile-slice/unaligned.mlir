// RUN: jpto-opt %s --allow-unregistered-dialect --canonicalize-tile-slice | FileCheck %s

// Windows that do not begin at a multiple of 32 bytes are copied. Only some types of elements are; the others
// are seen as ones of the same size meanwhile.

// CHECK-LABEL: sym_name = "integers"
// CHECK: %[[A:.*]] = "tile.reinterpret_view"(%{{.*}}) : (!tile.tile<16x128xi32, vec>) -> !tile.tile<16x128xf32, vec>
// CHECK: %[[C:.*]] = "tile.extract"(%[[A]], %{{.*}}, %{{.*}}) <{shape = array<i64: 16, 64>, target_memory = #tile.space<vec>}> : {{.*}} -> !tile.tile<16x64xf32, vec>
// CHECK: %[[I:.*]] = "tile.reinterpret_view"(%[[C]]) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xi32, vec>
// CHECK: "keep.it"(%[[I]])
"func.func"() <{function_type = () -> (), sym_name = "integers"}> ({
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c3 = "arith.constant"() <{value = 3 : index}> : () -> index
  %t = "tile.create"() <{target_memory = #tile.space<vec>}> : () -> !tile.tile<16x128xi32, vec>
  %s = "tile.slice"(%t, %c0, %c3) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>}> : (!tile.tile<16x128xi32, vec>, index, index) -> !tile.tile<16x64xi32, vec>
  "keep.it"(%s) : (!tile.tile<16x64xi32, vec>) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// A window of a window of them is one of the tile, as a window cannot be seen otherwise.

// CHECK-LABEL: sym_name = "window_of_window"
// CHECK: %[[C37:.*]] = "arith.constant"() <{value = 37 : index}>
// CHECK: %[[A:.*]] = "tile.reinterpret_view"(%{{.*}}) : (!tile.tile<16x128xi32, vec>) -> !tile.tile<16x128xf32, vec>
// CHECK: "tile.extract"(%[[A]], %{{.*}}, %[[C37]])
// CHECK-NOT: "tile.slice"
"func.func"() <{function_type = () -> (), sym_name = "window_of_window"}> ({
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c5 = "arith.constant"() <{value = 5 : index}> : () -> index
  %c32 = "arith.constant"() <{value = 32 : index}> : () -> index
  %t = "tile.create"() <{target_memory = #tile.space<vec>}> : () -> !tile.tile<16x128xi32, vec>
  %s = "tile.slice"(%t, %c0, %c32) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>}> : (!tile.tile<16x128xi32, vec>, index, index) -> !tile.tile<16x64xi32, vec>
  %r = "tile.slice"(%s, %c0, %c5) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 32>}> : (!tile.tile<16x64xi32, vec>, index, index) -> !tile.tile<16x32xi32, vec>
  "keep.it"(%r) : (!tile.tile<16x32xi32, vec>) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// A part of a column is copied as one of a row.

// CHECK-LABEL: sym_name = "column"
// CHECK: %[[N:.*]]: index):
// CHECK: %[[C0:.*]] = "arith.constant"() <{value = 0 : index}>
// CHECK: %[[ROW:.*]] = "tile.reshape"(%{{.*}}) : (!tile.tile<32x1xf32, vec>) -> !tile.tile<1x32xf32, vec>
// CHECK: %[[C:.*]] = "tile.extract"(%[[ROW]], %[[C0]], %[[N]]) <{{{.*}}shape = array<i64: 1, 16>{{.*}} -> !tile.tile<1x16xf32, vec>
// CHECK: %[[COL:.*]] = "tile.reshape"(%[[C]]) : (!tile.tile<1x16xf32, vec>) -> !tile.tile<16x1xf32, vec>
// CHECK: "keep.it"(%[[COL]])
"func.func"() <{function_type = (index) -> (), sym_name = "column"}> ({
^bb0(%n: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %t = "tile.create"() <{target_memory = #tile.space<vec>}> : () -> !tile.tile<32x1xf32, vec>
  %s = "tile.slice"(%t, %n, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 1>}> : (!tile.tile<32x1xf32, vec>, index, index) -> !tile.tile<16x1xf32, vec>
  "keep.it"(%s) : (!tile.tile<16x1xf32, vec>) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// What is valid of a window is valid of its copy.

// CHECK-LABEL: sym_name = "bounded"
// CHECK: %[[N:.*]]: index):
// CHECK: "tile.extract"(%{{.*}}, %{{.*}}, %{{.*}}, %[[N]], %{{.*}}) <{shape = array<i64: 16, 64>, {{.*}} -> !tile.tile<16x64xf32, vec, valid=?x64>
"func.func"() <{function_type = (index) -> (), sym_name = "bounded"}> ({
^bb0(%n: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c3 = "arith.constant"() <{value = 3 : index}> : () -> index
  %c64 = "arith.constant"() <{value = 64 : index}> : () -> index
  %t = "tile.create"() <{target_memory = #tile.space<vec>}> : () -> !tile.tile<16x128xf32, vec>
  %s = "tile.slice"(%t, %c0, %c3, %n, %c64) <{operandSegmentSizes = array<i32: 1, 2, 2>, shape = array<i64: 16, 64>}> : (!tile.tile<16x128xf32, vec>, index, index, index, index) -> !tile.tile<16x64xf32, vec, valid=?x64>
  "keep.it"(%s) : (!tile.tile<16x64xf32, vec, valid=?x64>) -> ()
  "func.return"() : () -> ()
}) : () -> ()

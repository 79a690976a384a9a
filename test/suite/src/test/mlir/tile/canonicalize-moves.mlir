// RUN: jpto-opt %s --canonicalize --split-input-file --allow-unregistered-dialect | FileCheck %s

// Moves between memories: facts 1 to 4, 51 and 52 of tile-tensor.md section 3.

// CHECK-LABEL: "test.nowhere"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.nowhere"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %0 = "tile.move"(%x) <{target_memory = #tile.space<vec>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.other_layout"
// CHECK: "tile.move"(
"test.other_layout"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, blayout=col_major>):
  %0 = "tile.move"(%x) <{blayout = #tile.blayout<row_major>, target_memory = #tile.space<vec>}> : (!tile.tile<16x64xf32, vec, blayout=col_major>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.acc_over_vec_to_mat"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: %[[R:.*]] = "tile.move"(%[[X]]) <{target_memory = #tile.space<mat>}>
// CHECK-NEXT: "test.use"(%[[R]])
"test.acc_over_vec_to_mat"() ({
^bb0(%x: !tile.tile<16x64xf32, acc>):
  %0 = "tile.move"(%x) <{target_memory = #tile.space<vec>}> : (!tile.tile<16x64xf32, acc>) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.move"(%0) <{target_memory = #tile.space<mat>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, mat>
  "test.use"(%1) : (!tile.tile<16x64xf32, mat>) -> ()
}) : () -> ()

// -----

// There is no way from vec to left.
// CHECK-LABEL: "test.over_vec"
// CHECK-COUNT-2: "tile.move"(
"test.over_vec"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %0 = "tile.move"(%x) <{target_memory = #tile.space<mat>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, mat>
  %1 = "tile.move"(%0) <{target_memory = #tile.space<left>}> : (!tile.tile<16x64xf32, mat>) -> !tile.tile<16x64xf32, left>
  "test.use"(%1) : (!tile.tile<16x64xf32, left>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.over_mat"
// CHECK-COUNT-2: "tile.move"(
"test.over_mat"() ({
^bb0(%x: !tile.tile<16x64xf32, acc>):
  %0 = "tile.move"(%x) <{target_memory = #tile.space<mat>}> : (!tile.tile<16x64xf32, acc>) -> !tile.tile<16x64xf32, mat>
  %1 = "tile.move"(%0) <{target_memory = #tile.space<left>}> : (!tile.tile<16x64xf32, mat>) -> !tile.tile<16x64xf32, left>
  "test.use"(%1) : (!tile.tile<16x64xf32, left>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.load_to_mat"
// CHECK: %[[R:.*]] = "tile.load"({{.*}}) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>, target_memory = #tile.space<mat>}>
// CHECK-NEXT: "test.use"(%[[R]])
"test.load_to_mat"() ({
^bb0(%t: tensor<64x128xf32>, %i: index):
  %0 = "tile.load"(%t, %i, %i) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>, target_memory = #tile.space<vec>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.move"(%0) <{target_memory = #tile.space<mat>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, mat>
  "test.use"(%1) : (!tile.tile<16x64xf32, mat>) -> ()
}) : () -> ()

// -----

// The load stays before the store.
// CHECK-LABEL: "test.load_stays"
// CHECK: %[[R:.*]] = "tile.load"(
// CHECK-NEXT: %{{.*}} = "tile.store"(
// CHECK-NEXT: "test.use"(%[[R]])
"test.load_stays"() ({
^bb0(%t: tensor<64x128xf32>, %i: index, %z: !tile.tile<16x64xf32, vec>):
  %0 = "tile.load"(%t, %i, %i) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>, target_memory = #tile.space<vec>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<16x64xf32, vec>
  %o = "tile.store"(%z, %t, %i, %i) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x64xf32, vec>, tensor<64x128xf32>, index, index) -> tensor<64x128xf32>
  %1 = "tile.move"(%0) <{target_memory = #tile.space<mat>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, mat>
  "test.use"(%1) : (!tile.tile<16x64xf32, mat>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.load_used_twice"
// CHECK: "tile.move"(
"test.load_used_twice"() ({
^bb0(%t: tensor<64x128xf32>, %i: index):
  %0 = "tile.load"(%t, %i, %i) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>, target_memory = #tile.space<vec>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.move"(%0) <{target_memory = #tile.space<mat>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, mat>
  "test.use"(%1, %0) : (!tile.tile<16x64xf32, mat>, !tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// A row that is loaded into mat has no boxes.
// CHECK-LABEL: "test.load_row"
// CHECK: "tile.move"(
"test.load_row"() ({
^bb0(%t: tensor<64x128xf32>, %i: index):
  %0 = "tile.load"(%t, %i, %i) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 1, 64>, target_memory = #tile.space<vec>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<1x64xf32, vec>
  %1 = "tile.move"(%0) <{target_memory = #tile.space<mat>}> : (!tile.tile<1x64xf32, vec>) -> !tile.tile<1x64xf32, mat>
  "test.use"(%1) : (!tile.tile<1x64xf32, mat>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.create"
// CHECK: ^bb0
// CHECK-NEXT: %{{.*}} = "tile.create"() : () -> !tile.tile<16x64xf32, mat>
"test.create"() ({
^bb0(%i: index):
  %0 = "tile.create"() : () -> !tile.tile<16x64xf32, vec>
  %1 = "tile.move"(%0) <{target_memory = #tile.space<mat>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, mat>
  "test.use"(%1) : (!tile.tile<16x64xf32, mat>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.create_valid"
// CHECK: "tile.create"(%{{.*}}, %{{.*}}) : (index, index) -> !tile.tile<16x64xf32, mat, valid=?x?>
"test.create_valid"() ({
^bb0(%i: index, %j: index):
  %0 = "tile.create"(%i, %j) : (index, index) -> !tile.tile<16x64xf32, vec, valid=?x?>
  %1 = "tile.move"(%0) <{target_memory = #tile.space<mat>}> : (!tile.tile<16x64xf32, vec, valid=?x?>) -> !tile.tile<16x64xf32, mat, valid=?x?>
  "test.use"(%1) : (!tile.tile<16x64xf32, mat, valid=?x?>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.create_used_twice"
// CHECK: "tile.move"(
"test.create_used_twice"() ({
^bb0(%i: index):
  %0 = "tile.create"() : () -> !tile.tile<16x64xf32, vec>
  %1 = "tile.move"(%0) <{target_memory = #tile.space<mat>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, mat>
  "test.use"(%1, %0) : (!tile.tile<16x64xf32, mat>, !tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.store_cast_bf16"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: %{{.*}} = "tile.store"(%[[X]], 
"test.store_cast_bf16"() ({
^bb0(%x: !tile.tile<16x64xf32, acc>, %t: tensor<64x128xbf16>, %i: index):
  %0 = "tile.cast"(%x) <{mode = #tile.round<rint>, to = bf16}> : (!tile.tile<16x64xf32, acc>) -> !tile.tile<16x64xbf16>
  %1 = "tile.store"(%0, %t, %i, %i) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x64xbf16>, tensor<64x128xbf16>, index, index) -> tensor<64x128xbf16>
  "test.use"(%1) : (tensor<64x128xbf16>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.store_cast_f16"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: %{{.*}} = "tile.store"(%[[X]], 
"test.store_cast_f16"() ({
^bb0(%x: !tile.tile<16x64xf32, acc>, %t: tensor<64x128xf16>, %i: index):
  %0 = "tile.cast"(%x) <{mode = #tile.round<rint>, to = f16}> : (!tile.tile<16x64xf32, acc>) -> !tile.tile<16x64xf16>
  %1 = "tile.store"(%0, %t, %i, %i) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x64xf16>, tensor<64x128xf16>, index, index) -> tensor<64x128xf16>
  "test.use"(%1) : (tensor<64x128xf16>) -> ()
}) : () -> ()

// -----

// Once memories are chosen there is a move before the cast.
// CHECK-LABEL: "test.store_cast_move"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: %{{.*}} = "tile.store"(%[[X]], 
"test.store_cast_move"() ({
^bb0(%x: !tile.tile<16x64xf32, acc>, %t: tensor<64x128xbf16>, %i: index):
  %m = "tile.move"(%x) <{target_memory = #tile.space<vec>}> : (!tile.tile<16x64xf32, acc>) -> !tile.tile<16x64xf32, vec>
  %0 = "tile.cast"(%m) <{mode = #tile.round<rint>, to = bf16}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xbf16, vec>
  %1 = "tile.store"(%0, %t, %i, %i) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x64xbf16, vec>, tensor<64x128xbf16>, index, index) -> tensor<64x128xbf16>
  "test.use"(%1) : (tensor<64x128xbf16>) -> ()
}) : () -> ()

// -----

// The accumulator rounds half to even.
// CHECK-LABEL: "test.store_cast_round"
// CHECK: "tile.cast"(
"test.store_cast_round"() ({
^bb0(%x: !tile.tile<16x64xf32, acc>, %t: tensor<64x128xbf16>, %i: index):
  %0 = "tile.cast"(%x) <{mode = #tile.round<round>, to = bf16}> : (!tile.tile<16x64xf32, acc>) -> !tile.tile<16x64xbf16>
  %1 = "tile.store"(%0, %t, %i, %i) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x64xbf16>, tensor<64x128xbf16>, index, index) -> tensor<64x128xbf16>
  "test.use"(%1) : (tensor<64x128xbf16>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.store_cast_none"
// CHECK: "tile.cast"(
"test.store_cast_none"() ({
^bb0(%x: !tile.tile<16x64xf32, acc>, %t: tensor<64x128xf16>, %i: index):
  %0 = "tile.cast"(%x) <{mode = #tile.round<none>, to = f16}> : (!tile.tile<16x64xf32, acc>) -> !tile.tile<16x64xf16>
  %1 = "tile.store"(%0, %t, %i, %i) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x64xf16>, tensor<64x128xf16>, index, index) -> tensor<64x128xf16>
  "test.use"(%1) : (tensor<64x128xf16>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.store_cast_int"
// CHECK: "tile.cast"(
"test.store_cast_int"() ({
^bb0(%x: !tile.tile<16x64xf32, acc>, %t: tensor<64x128xi32>, %i: index):
  %0 = "tile.cast"(%x) <{mode = #tile.round<rint>, to = i32}> : (!tile.tile<16x64xf32, acc>) -> !tile.tile<16x64xi32>
  %1 = "tile.store"(%0, %t, %i, %i) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x64xi32>, tensor<64x128xi32>, index, index) -> tensor<64x128xi32>
  "test.use"(%1) : (tensor<64x128xi32>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.store_cast_atomic"
// CHECK: "tile.cast"(
"test.store_cast_atomic"() ({
^bb0(%x: !tile.tile<16x64xf32, acc>, %t: tensor<64x128xbf16>, %i: index):
  %0 = "tile.cast"(%x) <{mode = #tile.round<rint>, to = bf16}> : (!tile.tile<16x64xf32, acc>) -> !tile.tile<16x64xbf16>
  %1 = "tile.store"(%0, %t, %i, %i) <{atomic = #tile.atomic<add>, operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x64xbf16>, tensor<64x128xbf16>, index, index) -> tensor<64x128xbf16>
  "test.use"(%1) : (tensor<64x128xbf16>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.cast_for_matmul"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: %[[Z:.*]] = "arith.constant"() <{value = 0 : index}>
// CHECK: %[[C:.*]] = "tile.create"() : () -> !tile.tile<16x64xbf16, mat>
// CHECK: %[[W:.*]] = "tile.assemble"(%[[C]], %[[X]], %[[Z]], %[[Z]])
// CHECK: "tile.matmul"(%[[W]], 
"test.cast_for_matmul"() ({
^bb0(%x: !tile.tile<16x64xf32, acc>, %r: !tile.tile<64x16xbf16, right>, %a: !tile.tile<16x16xf32>):
  %0 = "tile.cast"(%x) <{mode = #tile.round<rint>, to = bf16}> : (!tile.tile<16x64xf32, acc>) -> !tile.tile<16x64xbf16>
  %1 = "tile.matmul"(%0, %r) : (!tile.tile<16x64xbf16>, !tile.tile<64x16xbf16, right>) -> !tile.tile<16x16xf32>
  "test.use"(%1) : (!tile.tile<16x16xf32>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.cast_for_matmul_round"
// CHECK: "tile.cast"(
"test.cast_for_matmul_round"() ({
^bb0(%x: !tile.tile<16x64xf32, acc>, %r: !tile.tile<64x16xbf16, right>, %a: !tile.tile<16x16xf32>):
  %0 = "tile.cast"(%x) <{mode = #tile.round<round>, to = bf16}> : (!tile.tile<16x64xf32, acc>) -> !tile.tile<16x64xbf16>
  %1 = "tile.matmul"(%0, %r) : (!tile.tile<16x64xbf16>, !tile.tile<64x16xbf16, right>) -> !tile.tile<16x16xf32>
  "test.use"(%1) : (!tile.tile<16x16xf32>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.cast_for_matmul_vec"
// CHECK: "tile.cast"(
"test.cast_for_matmul_vec"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %r: !tile.tile<64x16xbf16, right>, %a: !tile.tile<16x16xf32>):
  %0 = "tile.cast"(%x) <{mode = #tile.round<rint>, to = bf16}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xbf16>
  %1 = "tile.matmul"(%0, %r) : (!tile.tile<16x64xbf16>, !tile.tile<64x16xbf16, right>) -> !tile.tile<16x16xf32>
  "test.use"(%1) : (!tile.tile<16x16xf32>) -> ()
}) : () -> ()

// -----

// Something else needs the converted tile.
// CHECK-LABEL: "test.cast_for_more"
// CHECK: "tile.cast"(
"test.cast_for_more"() ({
^bb0(%x: !tile.tile<16x64xf32, acc>, %r: !tile.tile<64x16xbf16, right>, %a: !tile.tile<16x16xf32>):
  %0 = "tile.cast"(%x) <{mode = #tile.round<rint>, to = bf16}> : (!tile.tile<16x64xf32, acc>) -> !tile.tile<16x64xbf16>
  %1 = "tile.matmul"(%0, %r) : (!tile.tile<16x64xbf16>, !tile.tile<64x16xbf16, right>) -> !tile.tile<16x16xf32>
  "test.use"(%1) : (!tile.tile<16x16xf32>) -> ()
  "test.use"(%0) : (!tile.tile<16x64xbf16>) -> ()
}) : () -> ()

// -----

// The product has its operands where they are to be.
// CHECK-LABEL: "test.cast_for_placed"
// CHECK: "tile.cast"(
"test.cast_for_placed"() ({
^bb0(%x: !tile.tile<16x64xf32, acc>, %r: !tile.tile<64x16xbf16, right>, %a: !tile.tile<16x16xf32>):
  %0 = "tile.cast"(%x) <{mode = #tile.round<rint>, to = bf16}> : (!tile.tile<16x64xf32, acc>) -> !tile.tile<16x64xbf16>
  %1 = "tile.matmul"(%0, %r) : (!tile.tile<16x64xbf16>, !tile.tile<64x16xbf16, right>) -> !tile.tile<16x16xf32, acc>
  "test.use"(%1) : (!tile.tile<16x16xf32, acc>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.store_cast_vec"
// CHECK: "tile.cast"(
"test.store_cast_vec"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %t: tensor<64x128xbf16>, %i: index):
  %0 = "tile.cast"(%x) <{mode = #tile.round<rint>, to = bf16}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xbf16, vec>
  %1 = "tile.store"(%0, %t, %i, %i) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x64xbf16, vec>, tensor<64x128xbf16>, index, index) -> tensor<64x128xbf16>
  "test.use"(%1) : (tensor<64x128xbf16>) -> ()
}) : () -> ()

// RUN: jpto-opt %s --canonicalize --split-input-file --allow-unregistered-dialect | FileCheck %s

// Windows that are read and written: facts 7 to 11 and 15 to 21 of tile-tensor.md section 3.

// CHECK-LABEL: "test.whole"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: {{.*}}, %[[I:[a-z0-9]+]]: index, %[[J:[a-z0-9]+]]: index)
// CHECK-NEXT: "test.use"(%[[X]])
"test.whole"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %0 = "tile.slice"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// Of the same type, but another part may be valid.
// CHECK-LABEL: "test.whole_valid"
// CHECK: "tile.slice"(
"test.whole_valid"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, valid=?x64>, %i: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c64 = "arith.constant"() <{value = 64 : index}> : () -> index
  %0 = "tile.slice"(%x, %c0, %c0, %i, %c64) <{operandSegmentSizes = array<i32: 1, 2, 2>, shape = array<i64: 16, 64>}> : (!tile.tile<16x64xf32, vec, valid=?x64>, index, index, index, index) -> !tile.tile<16x64xf32, vec, valid=?x64>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec, valid=?x64>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.slice_slice"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: {{.*}}, %[[I:[a-z0-9]+]]: index, %[[J:[a-z0-9]+]]: index)
// CHECK-DAG: %[[C:.*]] = "arith.constant"() <{value = 5 : index}>
// CHECK-DAG: %[[S:.*]] = "arith.addi"(%[[I]], %[[J]])
// CHECK: %[[R:.*]] = "tile.slice"(%[[X]], %[[C]], %[[S]]) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>}>
// CHECK-NEXT: "test.use"(%[[R]])
"test.slice_slice"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c2 = "arith.constant"() <{value = 2 : index}> : () -> index
  %c3 = "arith.constant"() <{value = 3 : index}> : () -> index
  %0 = "tile.slice"(%x, %c2, %i) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 12, 32>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<12x32xf32, vec>
  %1 = "tile.slice"(%0, %c3, %j) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>}> : (!tile.tile<12x32xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
  "test.use"(%1) : (!tile.tile<8x8xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.slice_slice_valid"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: {{.*}}, %[[I:[a-z0-9]+]]: index, %[[J:[a-z0-9]+]]: index)
// CHECK: "tile.slice"(%[[X]], %[[I]], %{{.*}}) <{operandSegmentSizes = array<i32: 1, 2, 2>
"test.slice_slice_valid"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %0 = "tile.slice"(%x, %i, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 12, 32>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<12x32xf32, vec>
  %1 = "tile.slice"(%0, %c0, %c0, %c4, %c8) <{operandSegmentSizes = array<i32: 1, 2, 2>, shape = array<i64: 8, 8>}> : (!tile.tile<12x32xf32, vec>, index, index, index, index) -> !tile.tile<8x8xf32, vec, valid=4x8>
  "test.use"(%1) : (!tile.tile<8x8xf32, vec, valid=4x8>) -> ()
}) : () -> ()

// -----

// What the first window leaves invalid stays so.
// CHECK-LABEL: "test.slice_slice_narrowed"
// CHECK-COUNT-2: "tile.slice"(
"test.slice_slice_narrowed"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %c32 = "arith.constant"() <{value = 32 : index}> : () -> index
  %0 = "tile.slice"(%x, %i, %c0, %c8, %c32) <{operandSegmentSizes = array<i32: 1, 2, 2>, shape = array<i64: 12, 32>}> : (!tile.tile<16x64xf32, vec>, index, index, index, index) -> !tile.tile<12x32xf32, vec, valid=8x32>
  %1 = "tile.slice"(%0, %j, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>}> : (!tile.tile<12x32xf32, vec, valid=8x32>, index, index) -> !tile.tile<8x8xf32, vec, valid=?x8>
  "test.use"(%1) : (!tile.tile<8x8xf32, vec, valid=?x8>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.slice_slice_dropped"
// CHECK-COUNT-2: "tile.slice"(
"test.slice_slice_dropped"() ({
^bb0(%x: !tile.tile<2x16x64xf32, vec>, %i: index, %j: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %0 = "tile.slice"(%x, %i, %c0, %c0) <{drop_dims = array<i64: 0>, operandSegmentSizes = array<i32: 1, 3, 0>, shape = array<i64: 1, 16, 64>}> : (!tile.tile<2x16x64xf32, vec>, index, index, index) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.slice"(%0, %j, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
  "test.use"(%1) : (!tile.tile<8x8xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.extract_slice_a3"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: "tile.extract"(%[[X]], 
"test.extract_slice_a3"() ({
^bb0(%x: !tile.tile<64x64xf32, mat>, %i: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  %0 = "tile.slice"(%x, %c16, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 32, 32>}> : (!tile.tile<64x64xf32, mat>, index, index) -> !tile.tile<32x32xf32, mat>
  %1 = "tile.extract"(%0, %c16, %c0) <{shape = array<i64: 16, 16>, target_memory = #tile.space<left>}> : (!tile.tile<32x32xf32, mat>, index, index) -> !tile.tile<16x16xf32, left>
  "test.use"(%1) : (!tile.tile<16x16xf32, left>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// The window is at its origin; the sum is not.
// CHECK-LABEL: "test.extract_slice_a5"
// CHECK: "tile.slice"(
"test.extract_slice_a5"() ({
^bb0(%x: !tile.tile<64x64xf32, mat>, %i: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  %0 = "tile.slice"(%x, %c16, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 32, 32>}> : (!tile.tile<64x64xf32, mat>, index, index) -> !tile.tile<32x32xf32, mat>
  %1 = "tile.extract"(%0, %c0, %c0) <{shape = array<i64: 16, 16>, target_memory = #tile.space<left>}> : (!tile.tile<32x32xf32, mat>, index, index) -> !tile.tile<16x16xf32, left>
  "test.use"(%1) : (!tile.tile<16x16xf32, left>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// CHECK-LABEL: "test.extract_slice_a5_origin"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: "tile.extract"(%[[X]], 
"test.extract_slice_a5_origin"() ({
^bb0(%x: !tile.tile<64x64xf32, mat>, %i: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  %0 = "tile.slice"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 32, 32>}> : (!tile.tile<64x64xf32, mat>, index, index) -> !tile.tile<32x32xf32, mat>
  %1 = "tile.extract"(%0, %c0, %c0) <{shape = array<i64: 16, 16>, target_memory = #tile.space<left>}> : (!tile.tile<32x32xf32, mat>, index, index) -> !tile.tile<16x16xf32, left>
  "test.use"(%1) : (!tile.tile<16x16xf32, left>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// It may be a5.
// CHECK-LABEL: "test.extract_slice_unknown"
// CHECK: "tile.slice"(
"test.extract_slice_unknown"() ({
^bb0(%x: !tile.tile<64x64xf32, mat>, %i: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  %0 = "tile.slice"(%x, %c16, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 32, 32>}> : (!tile.tile<64x64xf32, mat>, index, index) -> !tile.tile<32x32xf32, mat>
  %1 = "tile.extract"(%0, %c0, %c0) <{shape = array<i64: 16, 16>, target_memory = #tile.space<left>}> : (!tile.tile<32x32xf32, mat>, index, index) -> !tile.tile<16x16xf32, left>
  "test.use"(%1) : (!tile.tile<16x16xf32, left>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.extract_slice_vec"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: {{.*}}, %[[I:[a-z0-9]+]]: index, %[[J:[a-z0-9]+]]: index)
// CHECK: %[[S:.*]] = "arith.addi"(%[[I]], %[[J]])
// CHECK: "tile.extract"(%[[X]], %[[S]], 
"test.extract_slice_vec"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %0 = "tile.slice"(%x, %i, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 32>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x32xf32, vec>
  %1 = "tile.extract"(%0, %j, %c0) <{shape = array<i64: 8, 8>}> : (!tile.tile<8x32xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
  "test.use"(%1) : (!tile.tile<8x8xf32, vec>) -> ()
}) : () -> ()

// -----

// The load stays where it is: before the store.
// CHECK-LABEL: "test.slice_load"
// CHECK: %[[R:.*]] = "tile.load"(%{{.*}}, %{{.*}}, %{{.*}}) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>, target_memory = #tile.space<vec>}>
// CHECK-NEXT: %{{.*}} = "tile.store"(
// CHECK-NEXT: "test.use"(%[[R]])
"test.slice_load"() ({
^bb0(%t: tensor<64x128xf32>, %i: index, %j: index, %z: !tile.tile<8x8xf32, vec>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %0 = "tile.load"(%t, %i, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>, target_memory = #tile.space<vec>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<16x64xf32, vec>
  %o = "tile.store"(%z, %t, %i, %i) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<8x8xf32, vec>, tensor<64x128xf32>, index, index) -> tensor<64x128xf32>
  %1 = "tile.slice"(%0, %c8, %j) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
  "test.use"(%1) : (!tile.tile<8x8xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.slice_load_used_twice"
// CHECK: "tile.load"(
// CHECK: "tile.slice"(
"test.slice_load_used_twice"() ({
^bb0(%t: tensor<64x128xf32>, %i: index, %j: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %0 = "tile.load"(%t, %i, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>, target_memory = #tile.space<vec>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.slice"(%0, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
  "test.use"(%1, %0) : (!tile.tile<8x8xf32, vec>, !tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// The offset is not known where the load is.
// CHECK-LABEL: "test.slice_load_late_offset"
// CHECK: "tile.load"(
// CHECK: "tile.slice"(
"test.slice_load_late_offset"() ({
^bb0(%t: tensor<64x128xf32>, %i: index, %j: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %0 = "tile.load"(%t, %i, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>, target_memory = #tile.space<vec>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<16x64xf32, vec>
  %n = "test.index"() : () -> index
  %1 = "tile.slice"(%0, %n, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
  "test.use"(%1) : (!tile.tile<8x8xf32, vec>) -> ()
}) : () -> ()

// -----

// What is clamped is no window of a window.
// CHECK-LABEL: "test.slice_load_clamped"
// CHECK: "tile.load"(
// CHECK: "tile.slice"(
"test.slice_load_clamped"() ({
^bb0(%t: tensor<64x128xf32>, %i: index, %j: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %0 = "tile.load"(%t, %c0, %c0) <{clamp = true, operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>, target_memory = #tile.space<vec>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.slice"(%0, %c8, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
  "test.use"(%1) : (!tile.tile<8x8xf32, vec>) -> ()
}) : () -> ()

// -----

// A column that is loaded lies in another way.
// CHECK-LABEL: "test.slice_load_column"
// CHECK: "tile.load"(
// CHECK: "tile.slice"(
"test.slice_load_column"() ({
^bb0(%t: tensor<64x128xf32>, %i: index, %j: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %0 = "tile.load"(%t, %i, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>, target_memory = #tile.space<vec>}> : (tensor<64x128xf32>, index, index) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.slice"(%0, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 1>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<16x1xf32, vec, blayout=row_major>
  "test.use"(%1) : (!tile.tile<16x1xf32, vec, blayout=row_major>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.slice_full"
// CHECK: ^bb0
// CHECK-NEXT: %{{.*}} = "tile.full"() <{value = 1.000000e+00 : f32}> : () -> !tile.tile<8x8xf32, vec>
"test.slice_full"() ({
^bb0(%i: index):
  %0 = "tile.full"() <{value = 1.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %1 = "tile.slice"(%0, %i, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
  "test.use"(%1) : (!tile.tile<8x8xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.slice_full_open"
// CHECK: "tile.slice"(
"test.slice_full_open"() ({
^bb0(%i: index):
  %0 = "tile.full"() <{value = 1.0 : f32}> : () -> !tile.tile<16x64xf32, vec, valid=8x64>
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %1 = "tile.slice"(%0, %i, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>}> : (!tile.tile<16x64xf32, vec, valid=8x64>, index, index) -> !tile.tile<8x8xf32, vec, valid=?x8>
  "test.use"(%1) : (!tile.tile<8x8xf32, vec, valid=?x8>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.read_back"
// CHECK: ^bb0({{.*}}, %[[S:[a-z0-9]+]]: !tile.tile<8x8xf32, vec{{[^,]*}}>):
// CHECK-NEXT: "test.use"(%[[S]])
"test.read_back"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index, %s: !tile.tile<8x8xf32, vec>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %0 = "tile.assemble"(%x, %s, %i, %c8) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x8xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.slice"(%0, %i, %c8) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
  "test.use"(%1) : (!tile.tile<8x8xf32, vec>) -> ()
}) : () -> ()

// -----

// They may overlap.
// CHECK-LABEL: "test.read_back_elsewhere"
// CHECK: "tile.assemble"(
"test.read_back_elsewhere"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index, %s: !tile.tile<8x8xf32, vec>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %0 = "tile.assemble"(%x, %s, %i, %c8) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x8xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.slice"(%0, %j, %c8) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
  "test.use"(%1) : (!tile.tile<8x8xf32, vec>) -> ()
}) : () -> ()

// -----

// What was not valid was there before.
// CHECK-LABEL: "test.read_back_partial"
// CHECK: "tile.assemble"(
"test.read_back_partial"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index, %s: !tile.tile<8x8xf32, vec, valid=4x8>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %0 = "tile.assemble"(%x, %s, %c0, %c0) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x8xf32, vec, valid=4x8>, index, index) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.slice"(%0, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
  "test.use"(%1) : (!tile.tile<8x8xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.read_beside"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: %[[R:.*]] = "tile.slice"(%[[X]], 
// CHECK-NEXT: "test.use"(%[[R]])
"test.read_beside"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index, %s: !tile.tile<8x8xf32, vec>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %0 = "tile.assemble"(%x, %s, %c0, %i) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x8xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.slice"(%0, %c8, %j) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
  "test.use"(%1) : (!tile.tile<8x8xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.read_overlapping"
// CHECK: "tile.assemble"(
"test.read_overlapping"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index, %s: !tile.tile<8x8xf32, vec>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  %0 = "tile.assemble"(%x, %s, %c0, %i) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x8xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.slice"(%0, %c4, %j) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
  "test.use"(%1) : (!tile.tile<8x8xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.write_back"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.write_back"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index, %y: !tile.tile<16x64xf32, vec>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %0 = "tile.slice"(%x, %i, %c8) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
  %1 = "tile.assemble"(%x, %0, %i, %c8) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x8xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.write_elsewhere"
// CHECK: "tile.assemble"(
"test.write_elsewhere"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index, %y: !tile.tile<16x64xf32, vec>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %0 = "tile.slice"(%x, %i, %c8) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
  %1 = "tile.assemble"(%x, %0, %i, %c0) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x8xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.write_of_another"
// CHECK: "tile.assemble"(
"test.write_of_another"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index, %y: !tile.tile<16x64xf32, vec>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %0 = "tile.slice"(%y, %i, %c8) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
  %1 = "tile.assemble"(%x, %0, %i, %c8) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x8xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.overwritten"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: {{.*}}, %[[B:[a-z0-9]+]]: !tile.tile<16x16xf32, vec>):
// CHECK: %[[R:.*]] = "tile.assemble"(%[[X]], %[[B]], 
// CHECK-NEXT: "test.use"(%[[R]])
"test.overwritten"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index, %a: !tile.tile<8x8xf32, vec>, %b: !tile.tile<16x16xf32, vec>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %0 = "tile.assemble"(%x, %a, %c4, %c8) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x8xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.assemble"(%0, %b, %c0, %c8) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x16xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.overwritten_same_place"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: {{.*}}, %[[B:[a-z0-9]+]]: !tile.tile<8x8xf32, vec>):
// CHECK: %[[R:.*]] = "tile.assemble"(%[[X]], %[[B]], 
// CHECK-NEXT: "test.use"(%[[R]])
"test.overwritten_same_place"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index, %a: !tile.tile<8x8xf32, vec>, %b: !tile.tile<8x8xf32, vec>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %0 = "tile.assemble"(%x, %a, %i, %j) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x8xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.assemble"(%0, %b, %i, %j) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x8xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.not_overwritten"
// CHECK-COUNT-2: "tile.assemble"(
"test.not_overwritten"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index, %a: !tile.tile<8x8xf32, vec>, %b: !tile.tile<16x16xf32, vec>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %0 = "tile.assemble"(%x, %a, %c4, %c4) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x8xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.assemble"(%0, %b, %c0, %c8) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x16xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.overwritten_unknown"
// CHECK-COUNT-2: "tile.assemble"(
"test.overwritten_unknown"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index, %a: !tile.tile<8x8xf32, vec>, %b: !tile.tile<16x16xf32, vec>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %0 = "tile.assemble"(%x, %a, %i, %c8) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x8xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.assemble"(%0, %b, %c0, %c8) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x16xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// The rest of the first is still there.
// CHECK-LABEL: "test.overwritten_partial"
// CHECK-COUNT-2: "tile.assemble"(
"test.overwritten_partial"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index, %a: !tile.tile<8x8xf32, vec>, %b: !tile.tile<8x8xf32, vec, valid=4x8>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %0 = "tile.assemble"(%x, %a, %c0, %c0) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x8xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.assemble"(%0, %b, %c0, %c0) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x8xf32, vec, valid=4x8>, index, index) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// The first is used elsewhere.
// CHECK-LABEL: "test.overwritten_used"
// CHECK-COUNT-2: "tile.assemble"(
"test.overwritten_used"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index, %a: !tile.tile<8x8xf32, vec>, %b: !tile.tile<8x8xf32, vec>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c4 = "arith.constant"() <{value = 4 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %0 = "tile.assemble"(%x, %a, %i, %j) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x8xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.assemble"(%0, %b, %i, %j) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x8xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1, %0) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.write_all"
// CHECK: ^bb0(%{{.*}}: {{.*}}, %[[Y:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[Y]])
"test.write_all"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf32, vec>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %0 = "tile.assemble"(%x, %y, %c0, %c0) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.write_all_partial"
// CHECK: "tile.assemble"(
"test.write_all_partial"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf32, vec, valid=8x64>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %0 = "tile.assemble"(%x, %y, %c0, %c0) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec, valid=8x64>, index, index) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.concat_slices"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: {{.*}}, %[[I:[a-z0-9]+]]: index, %[[J:[a-z0-9]+]]: index)
// CHECK: %[[R:.*]] = "tile.slice"(%[[X]], %[[I]], %{{.*}}) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 24>}>
// CHECK-NEXT: "test.use"(%[[R]])
"test.concat_slices"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  %0 = "tile.slice"(%x, %i, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 16>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x16xf32, vec>
  %1 = "tile.slice"(%x, %i, %c16) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
  %2 = "tile.concat"(%0, %1) : (!tile.tile<8x16xf32, vec>, !tile.tile<8x8xf32, vec>) -> !tile.tile<8x24xf32, vec>
  "test.use"(%2) : (!tile.tile<8x24xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.concat_slices_apart"
// CHECK: "tile.concat"(
"test.concat_slices_apart"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  %0 = "tile.slice"(%x, %i, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 16>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x16xf32, vec>
  %1 = "tile.slice"(%x, %i, %c8) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
  %2 = "tile.concat"(%0, %1) : (!tile.tile<8x16xf32, vec>, !tile.tile<8x8xf32, vec>) -> !tile.tile<8x24xf32, vec>
  "test.use"(%2) : (!tile.tile<8x24xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.concat_slices_rows"
// CHECK: "tile.concat"(
"test.concat_slices_rows"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  %0 = "tile.slice"(%x, %i, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 16>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x16xf32, vec>
  %1 = "tile.slice"(%x, %j, %c16) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 8, 8>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x8xf32, vec>
  %2 = "tile.concat"(%0, %1) : (!tile.tile<8x16xf32, vec>, !tile.tile<8x8xf32, vec>) -> !tile.tile<8x24xf32, vec>
  "test.use"(%2) : (!tile.tile<8x24xf32, vec>) -> ()
}) : () -> ()

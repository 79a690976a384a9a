// RUN: jpto-opt %s --canonicalize --split-input-file --allow-unregistered-dialect | FileCheck %s

// Shapes, valid parts, padding and products: facts 5, 6, 12, 13, 43, 44, 46 and 47 of tile-tensor.md section 3.

// CHECK-LABEL: "test.reshape_nothing"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.reshape_nothing"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %0 = "tile.reshape"(%x) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.reshape_reshape"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: %[[R:.*]] = "tile.reshape"(%[[X]]) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<32x32xf32, vec>
// CHECK-NEXT: "test.use"(%[[R]])
"test.reshape_reshape"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %0 = "tile.reshape"(%x) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<1024x1xf32, vec>
  %1 = "tile.reshape"(%0) : (!tile.tile<1024x1xf32, vec>) -> !tile.tile<32x32xf32, vec>
  "test.use"(%1) : (!tile.tile<32x32xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.reshape_back"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.reshape_back"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %0 = "tile.reshape"(%x) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<32x32xf32, vec>
  %1 = "tile.reshape"(%0) : (!tile.tile<32x32xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.reshape_partial"
// CHECK-COUNT-2: "tile.reshape"(
"test.reshape_partial"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, valid=8x64>):
  %0 = "tile.reshape"(%x) : (!tile.tile<16x64xf32, vec, valid=8x64>) -> !tile.tile<32x32xf32, vec, valid=16x32>
  %1 = "tile.reshape"(%0) : (!tile.tile<32x32xf32, vec, valid=16x32>) -> !tile.tile<16x64xf32, vec, valid=8x64>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec, valid=8x64>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.reshape_full"
// CHECK-NOT: "tile.reshape"
// CHECK: "tile.full"() <{value = 1.000000e+00 : f32}> : () -> !tile.tile<32x32xf32, vec>
"test.reshape_full"() ({
^bb0:
  %0 = "tile.full"() <{value = 1.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %1 = "tile.reshape"(%0) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<32x32xf32, vec>
  "test.use"(%1) : (!tile.tile<32x32xf32, vec>) -> ()
}) : () -> ()

// -----

// The target fills rows only; a column is a row that was filled, seen otherwise.

// CHECK-LABEL: "test.reshape_full_to_column"
// CHECK: "tile.full"() <{value = 1.000000e+00 : f32}> : () -> !tile.tile<1x16xf32, vec>
// CHECK: "tile.reshape"
"test.reshape_full_to_column"() ({
^bb0:
  %0 = "tile.full"() <{value = 1.0 : f32}> : () -> !tile.tile<1x16xf32, vec>
  %1 = "tile.reshape"(%0) : (!tile.tile<1x16xf32, vec>) -> !tile.tile<16x1xf32, vec>
  "test.use"(%1) : (!tile.tile<16x1xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.transpose_full"
// CHECK-NOT: "tile.transpose"
// CHECK: "tile.full"() <{value = 1.000000e+00 : f32}> : () -> !tile.tile<64x16xf32, vec>
"test.transpose_full"() ({
^bb0:
  %0 = "tile.full"() <{value = 1.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %1 = "tile.transpose"(%0) <{axis1 = 0 : i64, axis2 = 1 : i64}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<64x16xf32, vec>
  "test.use"(%1) : (!tile.tile<64x16xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.transpose_twice"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.transpose_twice"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %0 = "tile.transpose"(%x) <{axis1 = 0 : i64, axis2 = 1 : i64}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<64x16xf32, vec>
  %1 = "tile.transpose"(%0) <{axis1 = -1 : i64, axis2 = 0 : i64}> : (!tile.tile<64x16xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.transpose_other_axes"
// CHECK-COUNT-2: "tile.transpose"(
"test.transpose_other_axes"() ({
^bb0(%x: !tile.tile<4x4x4xf32, vec>):
  %0 = "tile.transpose"(%x) <{axis1 = 0 : i64, axis2 = 1 : i64}> : (!tile.tile<4x4x4xf32, vec>) -> !tile.tile<4x4x4xf32, vec>
  %1 = "tile.transpose"(%0) <{axis1 = 1 : i64, axis2 = 2 : i64}> : (!tile.tile<4x4x4xf32, vec>) -> !tile.tile<4x4x4xf32, vec>
  "test.use"(%1) : (!tile.tile<4x4x4xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.transpose_view_twice"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.transpose_view_twice"() ({
^bb0(%x: !tile.tile<16x64xf32, mat>):
  %0 = "tile.transpose_view"(%x) : (!tile.tile<16x64xf32, mat>) -> !tile.tile<64x16xf32, mat, blayout=row_major, slayout=col_major>
  %1 = "tile.transpose_view"(%0) : (!tile.tile<64x16xf32, mat, blayout=row_major, slayout=col_major>) -> !tile.tile<16x64xf32, mat>
  "test.use"(%1) : (!tile.tile<16x64xf32, mat>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.set_twice"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: %[[R:.*]] = "tile.set_validshape"(%[[X]], 
// CHECK-NEXT: "test.use"(%[[R]])
"test.set_twice"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index):
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  %0 = "tile.set_validshape"(%x, %c8, %i) : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec, valid=8x?>
  %1 = "tile.set_validshape"(%0, %i, %j) : (!tile.tile<16x64xf32, vec, valid=8x?>, index, index) -> !tile.tile<16x64xf32, vec, valid=?x?>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec, valid=?x?>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.set_twice_used"
// CHECK-COUNT-2: "tile.set_validshape"(
"test.set_twice_used"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %i: index, %j: index):
  %0 = "tile.set_validshape"(%x, %j, %i) : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec, valid=?x?>
  %1 = "tile.set_validshape"(%0, %i, %j) : (!tile.tile<16x64xf32, vec, valid=?x?>, index, index) -> !tile.tile<16x64xf32, vec, valid=?x?>
  "test.use"(%1, %0) : (!tile.tile<16x64xf32, vec, valid=?x?>, !tile.tile<16x64xf32, vec, valid=?x?>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.set_all"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.set_all"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  %c64 = "arith.constant"() <{value = 64 : index}> : () -> index
  %0 = "tile.set_validshape"(%x, %c16, %c64) : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.set_all_of_partial"
// CHECK: "tile.set_validshape"(
"test.set_all_of_partial"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, valid=?x?>):
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  %c64 = "arith.constant"() <{value = 64 : index}> : () -> index
  %0 = "tile.set_validshape"(%x, %c16, %c64) : (!tile.tile<16x64xf32, vec, valid=?x?>, index, index) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.fillpad_twice"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: %[[R:.*]] = "tile.fillpad"(%[[X]])
// CHECK-NEXT: "test.use"(%[[R]])
"test.fillpad_twice"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, valid=?x?>):
  %0 = "tile.fillpad"(%x) <{pad = #tile.pad<zero>}> : (!tile.tile<16x64xf32, vec, valid=?x?>) -> !tile.tile<16x64xf32, vec, pad=zero>
  %1 = "tile.fillpad"(%0) <{pad = #tile.pad<zero>}> : (!tile.tile<16x64xf32, vec, pad=zero>) -> !tile.tile<16x64xf32, vec, pad=zero>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec, pad=zero>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.fillpad_other"
// CHECK-COUNT-2: "tile.fillpad"(
"test.fillpad_other"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, valid=?x?>):
  %0 = "tile.fillpad"(%x) <{pad = #tile.pad<zero>}> : (!tile.tile<16x64xf32, vec, valid=?x?>) -> !tile.tile<16x64xf32, vec, pad=zero>
  %1 = "tile.fillpad"(%0) <{pad = #tile.pad<max>}> : (!tile.tile<16x64xf32, vec, pad=zero>) -> !tile.tile<16x64xf32, vec, pad=max>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec, pad=max>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.init_true"
// CHECK: %[[R:.*]] = "tile.matmul"(%{{.*}}, %{{.*}})
// CHECK-NEXT: "test.use"(%[[R]])
"test.init_true"() ({
^bb0(%acc: !tile.tile<16x16xf32, acc>, %a: !tile.tile<16x32xf16, left>, %b: !tile.tile<32x16xf16, right>, %n: i1):
  %c = "arith.constant"() <{value = true}> : () -> i1
  %0 = "tile.matmul_acc"(%acc, %a, %b, %c) : (!tile.tile<16x16xf32, acc>, !tile.tile<16x32xf16, left>, !tile.tile<32x16xf16, right>, i1) -> !tile.tile<16x16xf32, acc>
  "test.use"(%0) : (!tile.tile<16x16xf32, acc>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.init_false"
// CHECK: "tile.matmul_acc"(%{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}) :
"test.init_false"() ({
^bb0(%acc: !tile.tile<16x16xf32, acc>, %a: !tile.tile<16x32xf16, left>, %b: !tile.tile<32x16xf16, right>, %n: i1):
  %c = "arith.constant"() <{value = false}> : () -> i1
  %0 = "tile.matmul_acc"(%acc, %a, %b, %c) : (!tile.tile<16x16xf32, acc>, !tile.tile<16x32xf16, left>, !tile.tile<32x16xf16, right>, i1) -> !tile.tile<16x16xf32, acc>
  "test.use"(%0) : (!tile.tile<16x16xf32, acc>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.init_unknown"
// CHECK: "tile.matmul_acc"(%{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}, %{{[^,]*}}) :
"test.init_unknown"() ({
^bb0(%acc: !tile.tile<16x16xf32, acc>, %a: !tile.tile<16x32xf16, left>, %b: !tile.tile<32x16xf16, right>, %n: i1):
  %0 = "tile.matmul_acc"(%acc, %a, %b, %n) : (!tile.tile<16x16xf32, acc>, !tile.tile<16x32xf16, left>, !tile.tile<32x16xf16, right>, i1) -> !tile.tile<16x16xf32, acc>
  "test.use"(%0) : (!tile.tile<16x16xf32, acc>) -> ()
}) : () -> ()

// -----

// The product would be of another type.
// CHECK-LABEL: "test.init_true_partial"
// CHECK: "tile.matmul_acc"(
"test.init_true_partial"() ({
^bb0(%acc: !tile.tile<16x16xf32, acc, valid=8x16>, %a: !tile.tile<16x32xf16, left>, %b: !tile.tile<32x16xf16, right>, %n: i1):
  %c = "arith.constant"() <{value = true}> : () -> i1
  %0 = "tile.matmul_acc"(%acc, %a, %b, %c) : (!tile.tile<16x16xf32, acc, valid=8x16>, !tile.tile<16x32xf16, left>, !tile.tile<32x16xf16, right>, i1) -> !tile.tile<16x16xf32, acc, valid=8x16>
  "test.use"(%0) : (!tile.tile<16x16xf32, acc, valid=8x16>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.acc_zero"
// CHECK-NOT: "tile.full"
// CHECK: "tile.matmul"(
"test.acc_zero"() ({
^bb0(%a: !tile.tile<16x32xi8, left>, %b: !tile.tile<32x16xi8, right>):
  %z = "tile.full"() <{value = 0 : i32}> : () -> !tile.tile<16x16xi32>
  %0 = "tile.matmul_acc"(%z, %a, %b) : (!tile.tile<16x16xi32>, !tile.tile<16x32xi8, left>, !tile.tile<32x16xi8, right>) -> !tile.tile<16x16xi32>
  "test.use"(%0) : (!tile.tile<16x16xi32>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.acc_one"
// CHECK: "tile.matmul_acc"(
"test.acc_one"() ({
^bb0(%a: !tile.tile<16x32xi8, left>, %b: !tile.tile<32x16xi8, right>):
  %z = "tile.full"() <{value = 1 : i32}> : () -> !tile.tile<16x16xi32>
  %0 = "tile.matmul_acc"(%z, %a, %b) : (!tile.tile<16x16xi32>, !tile.tile<16x32xi8, left>, !tile.tile<32x16xi8, right>) -> !tile.tile<16x16xi32>
  "test.use"(%0) : (!tile.tile<16x16xi32>) -> ()
}) : () -> ()

// -----

// 0 + -0 is 0.
// CHECK-LABEL: "test.acc_zero_float"
// CHECK: "tile.matmul_acc"(
"test.acc_zero_float"() ({
^bb0(%a: !tile.tile<16x32xf16, left>, %b: !tile.tile<32x16xf16, right>):
  %z = "tile.full"() <{value = 0.0 : f32}> : () -> !tile.tile<16x16xf32>
  %0 = "tile.matmul_acc"(%z, %a, %b) : (!tile.tile<16x16xf32>, !tile.tile<16x32xf16, left>, !tile.tile<32x16xf16, right>) -> !tile.tile<16x16xf32>
  "test.use"(%0) : (!tile.tile<16x16xf32>) -> ()
}) : () -> ()

// -----

// The target fills rows: a column vector in vec stays a view of one.
// CHECK-LABEL: "test.reshape_full_column"
// CHECK: "tile.full"() <{value = 1.000000e+00 : f32}> : () -> !tile.tile<1x16xf32, vec>
// CHECK-NEXT: "tile.reshape"
"test.reshape_full_column"() ({
  %0 = "tile.full"() <{value = 1.0 : f32}> : () -> !tile.tile<1x16xf32, vec>
  %1 = "tile.reshape"(%0) : (!tile.tile<1x16xf32, vec>) -> !tile.tile<16x1xf32, vec>
  "test.use"(%1) : (!tile.tile<16x1xf32, vec>) -> ()
}) : () -> ()

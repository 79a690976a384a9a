// RUN: jpto-opt %s --canonicalize --split-input-file --allow-unregistered-dialect | FileCheck %s

// Elements of one tile: facts 28, 32 to 35, 37, 42 and 45 of tile-tensor.md section 3, and what is no fact.

// CHECK-LABEL: "test.sub_self"
// CHECK: %[[R:.*]] = "tile.full"() <{value = 0 : i32}>
// CHECK-NEXT: "test.use"(%[[R]])
"test.sub_self"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>):
  %0 = "tile.sub"(%x, %x) : (!tile.tile<16x64xi32, vec>, !tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xi32, vec>
  "test.use"(%0) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// x - x is NaN where x is infinite.
// CHECK-LABEL: "test.sub_self_float"
// CHECK: %[[R:.*]] = "tile.sub"(
// CHECK-NEXT: "test.use"(%[[R]])
"test.sub_self_float"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %0 = "tile.sub"(%x, %x) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// x / x is NaN where x is 0.
// CHECK-LABEL: "test.div_self"
// CHECK: %[[R:.*]] = "tile.div"(
// CHECK-NEXT: "test.use"(%[[R]])
"test.div_self"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %0 = "tile.div"(%x, %x) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.xor_self"
// CHECK: %[[R:.*]] = "tile.full"() <{value = 0 : i32}>
// CHECK-NEXT: "test.use"(%[[R]])
"test.xor_self"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>, %t: !tile.tile<16x64xi32, vec>):
  %0 = "tile.xor"(%x, %x, %t) : (!tile.tile<16x64xi32, vec>, !tile.tile<16x64xi32, vec>, !tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xi32, vec>
  "test.use"(%0) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.and_self"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.and_self"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>):
  %0 = "tile.and"(%x, %x) : (!tile.tile<16x64xi32, vec>, !tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xi32, vec>
  "test.use"(%0) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.or_self"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.or_self"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>):
  %0 = "tile.or"(%x, %x) : (!tile.tile<16x64xi32, vec>, !tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xi32, vec>
  "test.use"(%0) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.and_other"
// CHECK: %[[R:.*]] = "tile.and"(
// CHECK-NEXT: "test.use"(%[[R]])
"test.and_other"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>, %y: !tile.tile<16x64xi32, vec>):
  %0 = "tile.and"(%x, %y) : (!tile.tile<16x64xi32, vec>, !tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xi32, vec>
  "test.use"(%0) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.maximum_self"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.maximum_self"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %0 = "tile.maximum"(%x, %x) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.minimum_self"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.minimum_self"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %0 = "tile.minimum"(%x, %x) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.neg_neg"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.neg_neg"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %0 = "tile.neg"(%x) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.neg"(%0) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// The least integer may be saturated.
// CHECK-LABEL: "test.neg_neg_int"
// CHECK: %[[A:.*]] = "tile.neg"(
// CHECK-NEXT: %[[B:.*]] = "tile.neg"(%[[A]])
// CHECK-NEXT: "test.use"(%[[B]])
"test.neg_neg_int"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>):
  %0 = "tile.neg"(%x) : (!tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xi32, vec>
  %1 = "tile.neg"(%0) : (!tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xi32, vec>
  "test.use"(%1) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.not_not"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.not_not"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>):
  %0 = "tile.not"(%x) : (!tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xi32, vec>
  %1 = "tile.not"(%0) : (!tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xi32, vec>
  "test.use"(%1) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.abs_abs"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: %[[R:.*]] = "tile.abs"(%[[X]])
// CHECK-NEXT: "test.use"(%[[R]])
"test.abs_abs"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %0 = "tile.abs"(%x) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.abs"(%0) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.abs_neg"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: %[[R:.*]] = "tile.abs"(%[[X]])
// CHECK-NEXT: "test.use"(%[[R]])
"test.abs_neg"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %0 = "tile.neg"(%x) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.abs"(%0) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.abs_neg_int"
// CHECK: %[[A:.*]] = "tile.neg"(
// CHECK-NEXT: %[[B:.*]] = "tile.abs"(%[[A]])
// CHECK-NEXT: "test.use"(%[[B]])
"test.abs_neg_int"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>):
  %0 = "tile.neg"(%x) : (!tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xi32, vec>
  %1 = "tile.abs"(%0) : (!tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xi32, vec>
  "test.use"(%1) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.relu_relu"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: %[[R:.*]] = "tile.relu"(%[[X]])
// CHECK-NEXT: "test.use"(%[[R]])
"test.relu_relu"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %0 = "tile.relu"(%x) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.relu"(%0) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// Targets treat NaN in their own ways.
// CHECK-LABEL: "test.relu_abs"
// CHECK: %[[A:.*]] = "tile.abs"(
// CHECK-NEXT: %[[B:.*]] = "tile.relu"(%[[A]])
// CHECK-NEXT: "test.use"(%[[B]])
"test.relu_abs"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %0 = "tile.abs"(%x) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.relu"(%0) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.exp_log"
// CHECK: %[[A:.*]] = "tile.log"(
// CHECK-NEXT: %[[B:.*]] = "tile.exp"(%[[A]])
// CHECK-NEXT: "test.use"(%[[B]])
"test.exp_log"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %0 = "tile.log"(%x) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.exp"(%0) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.recip_recip"
// CHECK: %[[A:.*]] = "tile.recip"(
// CHECK-NEXT: %[[B:.*]] = "tile.recip"(%[[A]])
// CHECK-NEXT: "test.use"(%[[B]])
"test.recip_recip"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %0 = "tile.recip"(%x) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.recip"(%0) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.add_neg"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: {{.*}}, %[[Y:[a-z0-9]+]]: 
// CHECK-NEXT: %[[R:.*]] = "tile.sub"(%[[X]], %[[Y]])
"test.add_neg"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf32, vec>):
  %0 = "tile.neg"(%y) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.add"(%x, %0) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.sub_neg"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: {{.*}}, %[[Y:[a-z0-9]+]]: 
// CHECK-NEXT: %[[R:.*]] = "tile.add"(%[[X]], %[[Y]])
"test.sub_neg"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf32, vec>):
  %0 = "tile.neg"(%y) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.sub"(%x, %0) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.add_neg_int"
// CHECK: %[[N:.*]] = "tile.neg"(
// CHECK-NEXT: %{{.*}} = "tile.add"(
"test.add_neg_int"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>, %y: !tile.tile<16x64xi32, vec>):
  %0 = "tile.neg"(%y) : (!tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xi32, vec>
  %1 = "tile.add"(%x, %0) : (!tile.tile<16x64xi32, vec>, !tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xi32, vec>
  "test.use"(%1) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// Tiles of one type only.
// CHECK-LABEL: "test.add_neg_broadcast"
// CHECK: %[[N:.*]] = "tile.neg"(
// CHECK-NEXT: %{{.*}} = "tile.add"(
"test.add_neg_broadcast"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<1x64xf32, vec>):
  %0 = "tile.neg"(%y) : (!tile.tile<1x64xf32, vec>) -> !tile.tile<1x64xf32, vec>
  %1 = "tile.add"(%x, %0) : (!tile.tile<16x64xf32, vec>, !tile.tile<1x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.row_max_column"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.row_max_column"() ({
^bb0(%x: !tile.tile<16x1xf32>, %t: !tile.tile<16x1xf32>):
  %0 = "tile.row_max"(%x, %t) : (!tile.tile<16x1xf32>, !tile.tile<16x1xf32>) -> !tile.tile<16x1xf32>
  "test.use"(%0) : (!tile.tile<16x1xf32>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.row_min_column"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.row_min_column"() ({
^bb0(%x: !tile.tile<16x1xf32>, %t: !tile.tile<16x1xf32>):
  %0 = "tile.row_min"(%x, %t) : (!tile.tile<16x1xf32>, !tile.tile<16x1xf32>) -> !tile.tile<16x1xf32>
  "test.use"(%0) : (!tile.tile<16x1xf32>) -> ()
}) : () -> ()

// -----

// 0 + -0 is 0.
// CHECK-LABEL: "test.row_sum_column"
// CHECK: %[[R:.*]] = "tile.row_sum"(
// CHECK-NEXT: "test.use"(%[[R]])
"test.row_sum_column"() ({
^bb0(%x: !tile.tile<16x1xf32>, %t: !tile.tile<16x1xf32>):
  %0 = "tile.row_sum"(%x, %t) : (!tile.tile<16x1xf32>, !tile.tile<16x1xf32>) -> !tile.tile<16x1xf32>
  "test.use"(%0) : (!tile.tile<16x1xf32>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.sel_same"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.sel_same"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %m: !tile.tile<16x32xui8, vec, valid=16x8>, %t: !tile.tile<1x32xui8, vec>):
  %0 = "tile.sel"(%m, %x, %x, %t) : (!tile.tile<16x32xui8, vec, valid=16x8>, !tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>, !tile.tile<1x32xui8, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.sel_other"
// CHECK: "tile.sel"(
"test.sel_other"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf32, vec>, %m: !tile.tile<16x32xui8, vec, valid=16x8>, %t: !tile.tile<1x32xui8, vec>):
  %0 = "tile.sel"(%m, %x, %y, %t) : (!tile.tile<16x32xui8, vec, valid=16x8>, !tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>, !tile.tile<1x32xui8, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// What is computed or loaded for nothing goes,
// CHECK-LABEL: "test.unused"
// CHECK-NOT: "tile.
"test.unused"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %t: tensor<64x64xf32>, %i: index):
  %0 = "tile.exp"(%x) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.load"(%t, %i, %i) <{shape = array<i64: 16, 16>, target_memory = #tile.space<vec>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x64xf32>, index, index) -> !tile.tile<16x16xf32, vec>
}) : () -> ()

// -----

// what is stored stays.
// CHECK-LABEL: "test.unused_store"
// CHECK: "tile.store"(
"test.unused_store"() ({
^bb0(%x: !tile.tile<16x16xf32, vec>, %t: tensor<64x64xf32>, %i: index):
  %0 = "tile.store"(%x, %t, %i, %i) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x16xf32, vec>, tensor<64x64xf32>, index, index) -> tensor<64x64xf32>
}) : () -> ()

// RUN: jpto-opt %s --canonicalize --split-input-file --allow-unregistered-dialect | FileCheck %s

// Tiles of one number, rows and columns repeated: facts 38 to 41 of tile-tensor.md section 3.

// CHECK-LABEL: "test.add_full"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: %[[C:.*]] = "arith.constant"() <{value = 3.000000e+00 : f32}>
// CHECK: "tile.adds"(%[[X]], %[[C]])
"test.add_full"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %0 = "tile.add"(%x, %f) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.sub_full"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: %[[C:.*]] = "arith.constant"() <{value = 3.000000e+00 : f32}>
// CHECK: "tile.subs"(%[[X]], %[[C]])
"test.sub_full"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %0 = "tile.sub"(%x, %f) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.mul_full"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: %[[C:.*]] = "arith.constant"() <{value = 3.000000e+00 : f32}>
// CHECK: "tile.muls"(%[[X]], %[[C]])
"test.mul_full"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %0 = "tile.mul"(%x, %f) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.div_full"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: %[[C:.*]] = "arith.constant"() <{value = 3.000000e+00 : f32}>
// CHECK: "tile.divs"(%[[X]], %[[C]])
"test.div_full"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %0 = "tile.div"(%x, %f) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.maximum_full"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: %[[C:.*]] = "arith.constant"() <{value = 3.000000e+00 : f32}>
// CHECK: "tile.maximums"(%[[X]], %[[C]])
"test.maximum_full"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %0 = "tile.maximum"(%x, %f) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.minimum_full"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: %[[C:.*]] = "arith.constant"() <{value = 3.000000e+00 : f32}>
// CHECK: "tile.minimums"(%[[X]], %[[C]])
"test.minimum_full"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %0 = "tile.minimum"(%x, %f) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// Of another shape.
// CHECK-LABEL: "test.add_full_smaller"
// CHECK: %[[F:.*]] = "tile.full"(
// CHECK: "tile.add"(
"test.add_full_smaller"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<1x64xf32, vec>
  %0 = "tile.add"(%x, %f) : (!tile.tile<16x64xf32, vec>, !tile.tile<1x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// Not valid where the other tile is.
// CHECK-LABEL: "test.add_full_partial"
// CHECK: %[[F:.*]] = "tile.full"(
// CHECK: "tile.add"(
"test.add_full_partial"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x64xf32, vec, valid=8x64>
  %0 = "tile.add"(%x, %f) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec, valid=8x64>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.add_full_open"
// CHECK: %[[F:.*]] = "tile.full"(
// CHECK: "tile.add"(
"test.add_full_open"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, valid=?x64>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x64xf32, vec, valid=8x64>
  %0 = "tile.add"(%x, %f) : (!tile.tile<16x64xf32, vec, valid=?x64>, !tile.tile<16x64xf32, vec, valid=8x64>) -> !tile.tile<16x64xf32, vec, valid=?x64>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec, valid=?x64>) -> ()
}) : () -> ()

// -----

// Of another element type.
// CHECK-LABEL: "test.mul_full_element"
// CHECK: %[[F:.*]] = "tile.full"(
// CHECK: "tile.mul"(
"test.mul_full_element"() ({
^bb0(%x: !tile.tile<16x64xf16, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %0 = "tile.mul"(%x, %f) : (!tile.tile<16x64xf16, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.div_full_precise"
// CHECK: %[[F:.*]] = "tile.full"(
// CHECK: "tile.div"(
"test.div_full_precise"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %0 = "tile.div"(%x, %f) <{precision = #tile.precision<high>}> : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.add_full_covers"
// CHECK: "tile.adds"(
"test.add_full_covers"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, valid=?x64>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %0 = "tile.add"(%x, %f) : (!tile.tile<16x64xf32, vec, valid=?x64>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec, valid=?x64>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec, valid=?x64>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.add_full_first"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: "tile.adds"(%[[X]], 
"test.add_full_first"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %0 = "tile.add"(%f, %x) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.mul_full_first"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: "tile.muls"(%[[X]], 
"test.mul_full_first"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %0 = "tile.mul"(%f, %x) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// Differences do not commute,
// CHECK-LABEL: "test.sub_full_first"
// CHECK: %[[F:.*]] = "tile.full"(
// CHECK: "tile.sub"(
"test.sub_full_first"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %0 = "tile.sub"(%f, %x) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// nor do maxima of NaN.
// CHECK-LABEL: "test.maximum_full_first"
// CHECK: %[[F:.*]] = "tile.full"(
// CHECK: "tile.maximum"(
"test.maximum_full_first"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %0 = "tile.maximum"(%f, %x) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.row_expand_add_full"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: "tile.adds"(%[[X]], 
"test.row_expand_add_full"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x1xf32, vec>
  %0 = "tile.row_expand_add"(%x, %f) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x1xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.col_expand_add_full"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: "tile.adds"(%[[X]], 
"test.col_expand_add_full"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<1x64xf32, vec>
  %0 = "tile.col_expand_add"(%x, %f) : (!tile.tile<16x64xf32, vec>, !tile.tile<1x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.add_row_expand"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: {{.*}}, %{{.*}}: {{.*}}, %[[V:[a-z0-9]+]]: 
// CHECK-NEXT: %{{.*}} = "tile.row_expand_add"(%[[X]], %[[V]])
"test.add_row_expand"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %t: !tile.tile<16x64xf32, vec>, %v: !tile.tile<16x1xf32, vec>):
  %e = "tile.row_expand"(%t, %v) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x1xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %0 = "tile.add"(%x, %e) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.add_col_expand"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: {{.*}}, %{{.*}}: {{.*}}, %[[V:[a-z0-9]+]]: 
// CHECK-NEXT: %{{.*}} = "tile.col_expand_add"(%[[X]], %[[V]])
"test.add_col_expand"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %t: !tile.tile<16x64xf32, vec>, %v: !tile.tile<1x64xf32, vec>):
  %e = "tile.col_expand"(%t, %v) : (!tile.tile<16x64xf32, vec>, !tile.tile<1x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %0 = "tile.add"(%x, %e) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.row_expand_sub_full"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: "tile.subs"(%[[X]], 
"test.row_expand_sub_full"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x1xf32, vec>
  %0 = "tile.row_expand_sub"(%x, %f) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x1xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.col_expand_sub_full"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: "tile.subs"(%[[X]], 
"test.col_expand_sub_full"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<1x64xf32, vec>
  %0 = "tile.col_expand_sub"(%x, %f) : (!tile.tile<16x64xf32, vec>, !tile.tile<1x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.sub_row_expand"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: {{.*}}, %{{.*}}: {{.*}}, %[[V:[a-z0-9]+]]: 
// CHECK-NEXT: %{{.*}} = "tile.row_expand_sub"(%[[X]], %[[V]])
"test.sub_row_expand"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %t: !tile.tile<16x64xf32, vec>, %v: !tile.tile<16x1xf32, vec>):
  %e = "tile.row_expand"(%t, %v) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x1xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %0 = "tile.sub"(%x, %e) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.sub_col_expand"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: {{.*}}, %{{.*}}: {{.*}}, %[[V:[a-z0-9]+]]: 
// CHECK-NEXT: %{{.*}} = "tile.col_expand_sub"(%[[X]], %[[V]])
"test.sub_col_expand"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %t: !tile.tile<16x64xf32, vec>, %v: !tile.tile<1x64xf32, vec>):
  %e = "tile.col_expand"(%t, %v) : (!tile.tile<16x64xf32, vec>, !tile.tile<1x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %0 = "tile.sub"(%x, %e) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.row_expand_mul_full"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: "tile.muls"(%[[X]], 
"test.row_expand_mul_full"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x1xf32, vec>
  %0 = "tile.row_expand_mul"(%x, %f) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x1xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.col_expand_mul_full"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: "tile.muls"(%[[X]], 
"test.col_expand_mul_full"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<1x64xf32, vec>
  %0 = "tile.col_expand_mul"(%x, %f) : (!tile.tile<16x64xf32, vec>, !tile.tile<1x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.mul_row_expand"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: {{.*}}, %{{.*}}: {{.*}}, %[[V:[a-z0-9]+]]: 
// CHECK-NEXT: %{{.*}} = "tile.row_expand_mul"(%[[X]], %[[V]])
"test.mul_row_expand"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %t: !tile.tile<16x64xf32, vec>, %v: !tile.tile<16x1xf32, vec>):
  %e = "tile.row_expand"(%t, %v) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x1xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %0 = "tile.mul"(%x, %e) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.mul_col_expand"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: {{.*}}, %{{.*}}: {{.*}}, %[[V:[a-z0-9]+]]: 
// CHECK-NEXT: %{{.*}} = "tile.col_expand_mul"(%[[X]], %[[V]])
"test.mul_col_expand"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %t: !tile.tile<16x64xf32, vec>, %v: !tile.tile<1x64xf32, vec>):
  %e = "tile.col_expand"(%t, %v) : (!tile.tile<16x64xf32, vec>, !tile.tile<1x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %0 = "tile.mul"(%x, %e) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.row_expand_div_full"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: "tile.divs"(%[[X]], 
"test.row_expand_div_full"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x1xf32, vec>
  %0 = "tile.row_expand_div"(%x, %f) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x1xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.col_expand_div_full"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: "tile.divs"(%[[X]], 
"test.col_expand_div_full"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<1x64xf32, vec>
  %0 = "tile.col_expand_div"(%x, %f) : (!tile.tile<16x64xf32, vec>, !tile.tile<1x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.div_row_expand"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: {{.*}}, %{{.*}}: {{.*}}, %[[V:[a-z0-9]+]]: 
// CHECK-NEXT: %{{.*}} = "tile.row_expand_div"(%[[X]], %[[V]])
"test.div_row_expand"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %t: !tile.tile<16x64xf32, vec>, %v: !tile.tile<16x1xf32, vec>):
  %e = "tile.row_expand"(%t, %v) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x1xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %0 = "tile.div"(%x, %e) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.div_col_expand"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: {{.*}}, %{{.*}}: {{.*}}, %[[V:[a-z0-9]+]]: 
// CHECK-NEXT: %{{.*}} = "tile.col_expand_div"(%[[X]], %[[V]])
"test.div_col_expand"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %t: !tile.tile<16x64xf32, vec>, %v: !tile.tile<1x64xf32, vec>):
  %e = "tile.col_expand"(%t, %v) : (!tile.tile<16x64xf32, vec>, !tile.tile<1x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %0 = "tile.div"(%x, %e) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.row_expand_max_full"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: "tile.maximums"(%[[X]], 
"test.row_expand_max_full"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x1xf32, vec>
  %0 = "tile.row_expand_max"(%x, %f) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x1xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.col_expand_max_full"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: "tile.maximums"(%[[X]], 
"test.col_expand_max_full"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<1x64xf32, vec>
  %0 = "tile.col_expand_max"(%x, %f) : (!tile.tile<16x64xf32, vec>, !tile.tile<1x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.maximum_row_expand"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: {{.*}}, %{{.*}}: {{.*}}, %[[V:[a-z0-9]+]]: 
// CHECK-NEXT: %{{.*}} = "tile.row_expand_max"(%[[X]], %[[V]])
"test.maximum_row_expand"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %t: !tile.tile<16x64xf32, vec>, %v: !tile.tile<16x1xf32, vec>):
  %e = "tile.row_expand"(%t, %v) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x1xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %0 = "tile.maximum"(%x, %e) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.maximum_col_expand"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: {{.*}}, %{{.*}}: {{.*}}, %[[V:[a-z0-9]+]]: 
// CHECK-NEXT: %{{.*}} = "tile.col_expand_max"(%[[X]], %[[V]])
"test.maximum_col_expand"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %t: !tile.tile<16x64xf32, vec>, %v: !tile.tile<1x64xf32, vec>):
  %e = "tile.col_expand"(%t, %v) : (!tile.tile<16x64xf32, vec>, !tile.tile<1x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %0 = "tile.maximum"(%x, %e) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.row_expand_min_full"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: "tile.minimums"(%[[X]], 
"test.row_expand_min_full"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x1xf32, vec>
  %0 = "tile.row_expand_min"(%x, %f) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x1xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.col_expand_min_full"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK: "tile.minimums"(%[[X]], 
"test.col_expand_min_full"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<1x64xf32, vec>
  %0 = "tile.col_expand_min"(%x, %f) : (!tile.tile<16x64xf32, vec>, !tile.tile<1x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.minimum_row_expand"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: {{.*}}, %{{.*}}: {{.*}}, %[[V:[a-z0-9]+]]: 
// CHECK-NEXT: %{{.*}} = "tile.row_expand_min"(%[[X]], %[[V]])
"test.minimum_row_expand"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %t: !tile.tile<16x64xf32, vec>, %v: !tile.tile<16x1xf32, vec>):
  %e = "tile.row_expand"(%t, %v) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x1xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %0 = "tile.minimum"(%x, %e) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.minimum_col_expand"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: {{.*}}, %{{.*}}: {{.*}}, %[[V:[a-z0-9]+]]: 
// CHECK-NEXT: %{{.*}} = "tile.col_expand_min"(%[[X]], %[[V]])
"test.minimum_col_expand"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %t: !tile.tile<16x64xf32, vec>, %v: !tile.tile<1x64xf32, vec>):
  %e = "tile.col_expand"(%t, %v) : (!tile.tile<16x64xf32, vec>, !tile.tile<1x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %0 = "tile.minimum"(%x, %e) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// Not a number for each row.
// CHECK-LABEL: "test.row_expand_sub_full_partial"
// CHECK: %[[F:.*]] = "tile.full"(
// CHECK: "tile.row_expand_sub"(
"test.row_expand_sub_full_partial"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x1xf32, vec, valid=8x1>
  %0 = "tile.row_expand_sub"(%x, %f) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x1xf32, vec, valid=8x1>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// There is no such operation with a number.
// CHECK-LABEL: "test.row_expand_expdif_full"
// CHECK: %[[F:.*]] = "tile.full"(
// CHECK: "tile.row_expand_expdif"(
"test.row_expand_expdif_full"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x1xf32, vec>
  %0 = "tile.row_expand_expdif"(%x, %f) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x1xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// The repeated column is not valid where the tile is.
// CHECK-LABEL: "test.sub_row_expand_partial"
// CHECK: "tile.row_expand"(
"test.sub_row_expand_partial"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %t: !tile.tile<16x64xf32, vec, valid=8x64>, %v: !tile.tile<16x1xf32, vec>):
  %e = "tile.row_expand"(%t, %v) : (!tile.tile<16x64xf32, vec, valid=8x64>, !tile.tile<16x1xf32, vec>) -> !tile.tile<16x64xf32, vec, valid=8x64>
  %0 = "tile.sub"(%x, %e) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec, valid=8x64>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// row_expand_add has no bf16.
// CHECK-LABEL: "test.add_row_expand_bf16"
// CHECK: "tile.row_expand"(
"test.add_row_expand_bf16"() ({
^bb0(%x: !tile.tile<16x64xbf16, vec>, %t: !tile.tile<16x64xbf16, vec>, %v: !tile.tile<16x1xbf16, vec>):
  %e = "tile.row_expand"(%t, %v) : (!tile.tile<16x64xbf16, vec>, !tile.tile<16x1xbf16, vec>) -> !tile.tile<16x64xbf16, vec>
  %0 = "tile.add"(%x, %e) : (!tile.tile<16x64xbf16, vec>, !tile.tile<16x64xbf16, vec>) -> !tile.tile<16x64xbf16, vec>
  "test.use"(%0) : (!tile.tile<16x64xbf16, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.row_expand_first"
// CHECK: "tile.row_expand"(
"test.row_expand_first"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %t: !tile.tile<16x64xf32, vec>, %v: !tile.tile<16x1xf32, vec>):
  %e = "tile.row_expand"(%t, %v) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x1xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %0 = "tile.sub"(%e, %x) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

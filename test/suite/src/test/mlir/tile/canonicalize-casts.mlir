// RUN: jpto-opt %s --canonicalize --split-input-file --allow-unregistered-dialect | FileCheck %s

// Conversions: facts 22 to 24 of tile-tensor.md section 3.

// CHECK-LABEL: "test.back_f16_f32"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.back_f16_f32"() ({
^bb0(%x: !tile.tile<16x64xf16, vec>):
  %0 = "tile.cast"(%x) <{to = f32, mode = #tile.round<round>}> : (!tile.tile<16x64xf16, vec>) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.cast"(%0) <{to = f16, mode = #tile.round<floor>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf16, vec>
  "test.use"(%1) : (!tile.tile<16x64xf16, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.back_bf16_f32"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.back_bf16_f32"() ({
^bb0(%x: !tile.tile<16x64xbf16, vec>):
  %0 = "tile.cast"(%x) <{to = f32, mode = #tile.round<round>}> : (!tile.tile<16x64xbf16, vec>) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.cast"(%0) <{to = bf16, mode = #tile.round<floor>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xbf16, vec>
  "test.use"(%1) : (!tile.tile<16x64xbf16, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.back_i8_f16"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.back_i8_f16"() ({
^bb0(%x: !tile.tile<16x64xi8, vec>):
  %0 = "tile.cast"(%x) <{to = f16, mode = #tile.round<round>}> : (!tile.tile<16x64xi8, vec>) -> !tile.tile<16x64xf16, vec>
  %1 = "tile.cast"(%0) <{to = i8, mode = #tile.round<floor>}> : (!tile.tile<16x64xf16, vec>) -> !tile.tile<16x64xi8, vec>
  "test.use"(%1) : (!tile.tile<16x64xi8, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.back_ui8_f16"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.back_ui8_f16"() ({
^bb0(%x: !tile.tile<16x64xui8, vec>):
  %0 = "tile.cast"(%x) <{to = f16, mode = #tile.round<round>}> : (!tile.tile<16x64xui8, vec>) -> !tile.tile<16x64xf16, vec>
  %1 = "tile.cast"(%0) <{to = ui8, mode = #tile.round<floor>}> : (!tile.tile<16x64xf16, vec>) -> !tile.tile<16x64xui8, vec>
  "test.use"(%1) : (!tile.tile<16x64xui8, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.back_i16_i32"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.back_i16_i32"() ({
^bb0(%x: !tile.tile<16x64xi16, vec>):
  %0 = "tile.cast"(%x) <{to = i32, mode = #tile.round<round>}> : (!tile.tile<16x64xi16, vec>) -> !tile.tile<16x64xi32, vec>
  %1 = "tile.cast"(%0) <{to = i16, mode = #tile.round<floor>}> : (!tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xi16, vec>
  "test.use"(%1) : (!tile.tile<16x64xi16, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.back_i32_i64"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.back_i32_i64"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>):
  %0 = "tile.cast"(%x) <{to = i64, mode = #tile.round<round>}> : (!tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xi64, vec>
  %1 = "tile.cast"(%0) <{to = i32, mode = #tile.round<floor>}> : (!tile.tile<16x64xi64, vec>) -> !tile.tile<16x64xi32, vec>
  "test.use"(%1) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.back_i4_f16"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.back_i4_f16"() ({
^bb0(%x: !tile.tile<16x64xi4, vec>):
  %0 = "tile.cast"(%x) <{to = f16, mode = #tile.round<round>}> : (!tile.tile<16x64xi4, vec>) -> !tile.tile<16x64xf16, vec>
  %1 = "tile.cast"(%0) <{to = i4, mode = #tile.round<floor>}> : (!tile.tile<16x64xf16, vec>) -> !tile.tile<16x64xi4, vec>
  "test.use"(%1) : (!tile.tile<16x64xi4, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.not_back_f32_f16"
// CHECK-COUNT-2: "tile.cast"(
"test.not_back_f32_f16"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %0 = "tile.cast"(%x) <{to = f16, mode = #tile.round<round>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf16, vec>
  %1 = "tile.cast"(%0) <{to = f32, mode = #tile.round<rint>}> : (!tile.tile<16x64xf16, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.not_back_i32_f32"
// CHECK-COUNT-2: "tile.cast"(
"test.not_back_i32_f32"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>):
  %0 = "tile.cast"(%x) <{to = f32, mode = #tile.round<round>}> : (!tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.cast"(%0) <{to = i32, mode = #tile.round<rint>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xi32, vec>
  "test.use"(%1) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.not_back_i16_f16"
// CHECK-COUNT-2: "tile.cast"(
"test.not_back_i16_f16"() ({
^bb0(%x: !tile.tile<16x64xi16, vec>):
  %0 = "tile.cast"(%x) <{to = f16, mode = #tile.round<round>}> : (!tile.tile<16x64xi16, vec>) -> !tile.tile<16x64xf16, vec>
  %1 = "tile.cast"(%0) <{to = i16, mode = #tile.round<rint>}> : (!tile.tile<16x64xf16, vec>) -> !tile.tile<16x64xi16, vec>
  "test.use"(%1) : (!tile.tile<16x64xi16, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.not_back_f16_bf16"
// CHECK-COUNT-2: "tile.cast"(
"test.not_back_f16_bf16"() ({
^bb0(%x: !tile.tile<16x64xf16, vec>):
  %0 = "tile.cast"(%x) <{to = bf16, mode = #tile.round<round>}> : (!tile.tile<16x64xf16, vec>) -> !tile.tile<16x64xbf16, vec>
  %1 = "tile.cast"(%0) <{to = f16, mode = #tile.round<rint>}> : (!tile.tile<16x64xbf16, vec>) -> !tile.tile<16x64xf16, vec>
  "test.use"(%1) : (!tile.tile<16x64xf16, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.through"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: %[[R:.*]] = "tile.cast"(%[[X]]) <{mode = #tile.round<rint>, to = i32}>
// CHECK-NEXT: "test.use"(%[[R]])
"test.through"() ({
^bb0(%x: !tile.tile<16x64xf16, vec>):
  %0 = "tile.cast"(%x) <{to = f32, mode = #tile.round<round>}> : (!tile.tile<16x64xf16, vec>) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.cast"(%0) <{to = i32, mode = #tile.round<rint>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xi32, vec>
  "test.use"(%1) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// Only some targets convert i16 to ui8 at once.
// CHECK-LABEL: "test.through_unknown"
// CHECK-COUNT-2: "tile.cast"(
"test.through_unknown"() ({
^bb0(%x: !tile.tile<16x64xi16, vec>):
  %0 = "tile.cast"(%x) <{to = i32, mode = #tile.round<round>}> : (!tile.tile<16x64xi16, vec>) -> !tile.tile<16x64xi32, vec>
  %1 = "tile.cast"(%0) <{to = ui8, mode = #tile.round<rint>}> : (!tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xui8, vec>
  "test.use"(%1) : (!tile.tile<16x64xui8, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.through_a5"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: %[[R:.*]] = "tile.cast"(%[[X]]) <{mode = #tile.round<rint>, to = ui8}>
// CHECK-NEXT: "test.use"(%[[R]])
"test.through_a5"() ({
^bb0(%x: !tile.tile<16x64xi16, vec>):
  %0 = "tile.cast"(%x) <{to = i32, mode = #tile.round<round>}> : (!tile.tile<16x64xi16, vec>) -> !tile.tile<16x64xi32, vec>
  %1 = "tile.cast"(%0) <{to = ui8, mode = #tile.round<rint>}> : (!tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xui8, vec>
  "test.use"(%1) : (!tile.tile<16x64xui8, vec>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// CHECK-LABEL: "test.through_a3"
// CHECK-COUNT-2: "tile.cast"(
"test.through_a3"() ({
^bb0(%x: !tile.tile<16x64xi16, vec>):
  %0 = "tile.cast"(%x) <{to = i32, mode = #tile.round<round>}> : (!tile.tile<16x64xi16, vec>) -> !tile.tile<16x64xi32, vec>
  %1 = "tile.cast"(%0) <{to = ui8, mode = #tile.round<rint>}> : (!tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xui8, vec>
  "test.use"(%1) : (!tile.tile<16x64xui8, vec>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// Two roundings are not one.
// CHECK-LABEL: "test.narrowing"
// CHECK-COUNT-2: "tile.cast"(
"test.narrowing"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %0 = "tile.cast"(%x) <{to = f16, mode = #tile.round<round>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf16, vec>
  %1 = "tile.cast"(%0) <{to = i8, mode = #tile.round<rint>}> : (!tile.tile<16x64xf16, vec>) -> !tile.tile<16x64xi8, vec>
  "test.use"(%1) : (!tile.tile<16x64xi8, vec>) -> ()
}) : () -> ()

// -----

// No target converts bf16 to i16 at once.
// CHECK-LABEL: "test.through_f32"
// CHECK-COUNT-2: "tile.cast"(
"test.through_f32"() ({
^bb0(%x: !tile.tile<16x64xbf16, vec>):
  %0 = "tile.cast"(%x) <{to = f32, mode = #tile.round<round>}> : (!tile.tile<16x64xbf16, vec>) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.cast"(%0) <{to = i16, mode = #tile.round<rint>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xi16, vec>
  "test.use"(%1) : (!tile.tile<16x64xi16, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.full_exact"
// CHECK: %[[R:.*]] = "tile.full"() <{value = 1.500000e+00 : f16}>
// CHECK-NEXT: "test.use"(%[[R]])
"test.full_exact"() ({
^bb0:
  %f = "tile.full"() <{value = 1.5 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %0 = "tile.cast"(%f) <{to = f16, mode = #tile.round<rint>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf16, vec>
  "test.use"(%0) : (!tile.tile<16x64xf16, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.full_int"
// CHECK: %[[R:.*]] = "tile.full"() <{value = 3 : i32}>
// CHECK-NEXT: "test.use"(%[[R]])
"test.full_int"() ({
^bb0:
  %f = "tile.full"() <{value = 3.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %0 = "tile.cast"(%f) <{to = i32, mode = #tile.round<rint>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xi32, vec>
  "test.use"(%0) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.full_float"
// CHECK: %[[R:.*]] = "tile.full"() <{value = 7.000000e+00 : f32}>
// CHECK-NEXT: "test.use"(%[[R]])
"test.full_float"() ({
^bb0:
  %f = "tile.full"() <{value = 7 : i32}> : () -> !tile.tile<16x64xi32, vec>
  %0 = "tile.cast"(%f) <{to = f32, mode = #tile.round<rint>}> : (!tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.full_wider"
// CHECK: %[[R:.*]] = "tile.full"() <{value = -5 : i32}>
// CHECK-NEXT: "test.use"(%[[R]])
"test.full_wider"() ({
^bb0:
  %f = "tile.full"() <{value = -5 : i16}> : () -> !tile.tile<16x64xi16, vec>
  %0 = "tile.cast"(%f) <{to = i32, mode = #tile.round<rint>}> : (!tile.tile<16x64xi16, vec>) -> !tile.tile<16x64xi32, vec>
  "test.use"(%0) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.full_inexact"
// CHECK: "tile.cast"(
"test.full_inexact"() ({
^bb0:
  %f = "tile.full"() <{value = 0.1 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %0 = "tile.cast"(%f) <{to = f16, mode = #tile.round<rint>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf16, vec>
  "test.use"(%0) : (!tile.tile<16x64xf16, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.full_fraction"
// CHECK: "tile.cast"(
"test.full_fraction"() ({
^bb0:
  %f = "tile.full"() <{value = 1.5 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %0 = "tile.cast"(%f) <{to = i32, mode = #tile.round<rint>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xi32, vec>
  "test.use"(%0) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.full_large"
// CHECK: "tile.cast"(
"test.full_large"() ({
^bb0:
  %f = "tile.full"() <{value = 16777217 : i32}> : () -> !tile.tile<16x64xi32, vec>
  %0 = "tile.cast"(%f) <{to = f32, mode = #tile.round<rint>}> : (!tile.tile<16x64xi32, vec>) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.full_overflow"
// CHECK: %[[R:.*]] = "tile.full"() <{value = 300 : i16}>
// CHECK-NEXT: "test.use"(%[[R]])
"test.full_overflow"() ({
^bb0:
  %f = "tile.full"() <{value = 300.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %0 = "tile.cast"(%f) <{to = i16, mode = #tile.round<rint>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xi16, vec>
  "test.use"(%0) : (!tile.tile<16x64xi16, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.full_too_large"
// CHECK: "tile.cast"(
"test.full_too_large"() ({
^bb0:
  %f = "tile.full"() <{value = 70000.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %0 = "tile.cast"(%f) <{to = i16, mode = #tile.round<rint>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xi16, vec>
  "test.use"(%0) : (!tile.tile<16x64xi16, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.full_nan"
// CHECK: "tile.cast"(
"test.full_nan"() ({
^bb0:
  %f = "tile.full"() <{value = 0x7FC00000 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %0 = "tile.cast"(%f) <{to = f16, mode = #tile.round<rint>}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf16, vec>
  "test.use"(%0) : (!tile.tile<16x64xf16, vec>) -> ()
}) : () -> ()

// RUN: jpto-opt %s --canonicalize --split-input-file --allow-unregistered-dialect | FileCheck %s

// Tiles and constant numbers: facts 25 to 27, 29 to 31 and 36 of tile-tensor.md section 3.

// CHECK-LABEL: "test.muls_one"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.muls_one"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %c = "arith.constant"() <{value = 1.0 : f32}> : () -> f32
  %0 = "tile.muls"(%x, %c) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.muls_one_int"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.muls_one_int"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>):
  %c = "arith.constant"() <{value = 1 : i32}> : () -> i32
  %0 = "tile.muls"(%x, %c) : (!tile.tile<16x64xi32, vec>, i32) -> !tile.tile<16x64xi32, vec>
  "test.use"(%0) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.divs_one"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.divs_one"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %c = "arith.constant"() <{value = 1.0 : f32}> : () -> f32
  %0 = "tile.divs"(%x, %c) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.muls_two"
// CHECK: %[[R:.*]] = "tile.muls"(
// CHECK-NEXT: "test.use"(%[[R]])
"test.muls_two"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %c = "arith.constant"() <{value = 2.0 : f32}> : () -> f32
  %0 = "tile.muls"(%x, %c) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.adds_negative_zero"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.adds_negative_zero"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %c = "arith.constant"() <{value = -0.0 : f32}> : () -> f32
  %0 = "tile.adds"(%x, %c) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// -0 + 0 is 0.
// CHECK-LABEL: "test.adds_zero"
// CHECK: %[[R:.*]] = "tile.adds"(
// CHECK-NEXT: "test.use"(%[[R]])
"test.adds_zero"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %c = "arith.constant"() <{value = 0.0 : f32}> : () -> f32
  %0 = "tile.adds"(%x, %c) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.subs_zero"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.subs_zero"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %c = "arith.constant"() <{value = 0.0 : f32}> : () -> f32
  %0 = "tile.subs"(%x, %c) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// -0 - -0 is 0.
// CHECK-LABEL: "test.subs_negative_zero"
// CHECK: %[[R:.*]] = "tile.subs"(
// CHECK-NEXT: "test.use"(%[[R]])
"test.subs_negative_zero"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %c = "arith.constant"() <{value = -0.0 : f32}> : () -> f32
  %0 = "tile.subs"(%x, %c) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.adds_zero_int"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.adds_zero_int"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>):
  %c = "arith.constant"() <{value = 0 : i32}> : () -> i32
  %0 = "tile.adds"(%x, %c) : (!tile.tile<16x64xi32, vec>, i32) -> !tile.tile<16x64xi32, vec>
  "test.use"(%0) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.subs_zero_int"
// CHECK: ^bb0(%[[X:[a-z0-9]+]]: 
// CHECK-NEXT: "test.use"(%[[X]])
"test.subs_zero_int"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>):
  %c = "arith.constant"() <{value = 0 : i32}> : () -> i32
  %0 = "tile.subs"(%x, %c) : (!tile.tile<16x64xi32, vec>, i32) -> !tile.tile<16x64xi32, vec>
  "test.use"(%0) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.muls_zero_int"
// CHECK: %[[R:.*]] = "tile.full"() <{value = 0 : i32}>
// CHECK: "test.use"(%[[R]])
"test.muls_zero_int"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>):
  %c = "arith.constant"() <{value = 0 : i32}> : () -> i32
  %0 = "tile.muls"(%x, %c) : (!tile.tile<16x64xi32, vec>, i32) -> !tile.tile<16x64xi32, vec>
  "test.use"(%0) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// A float may be NaN, infinite or negative.
// CHECK-LABEL: "test.muls_zero"
// CHECK: %[[R:.*]] = "tile.muls"(
// CHECK-NEXT: "test.use"(%[[R]])
"test.muls_zero"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %c = "arith.constant"() <{value = 0.0 : f32}> : () -> f32
  %0 = "tile.muls"(%x, %c) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// The valid part of a tile of one number is static.
// CHECK-LABEL: "test.muls_zero_open"
// CHECK: %[[R:.*]] = "tile.muls"(
// CHECK-NEXT: "test.use"(%[[R]])
"test.muls_zero_open"() ({
^bb0(%x: !tile.tile<16x64xi32, vec, valid=?x64>):
  %c = "arith.constant"() <{value = 0 : i32}> : () -> i32
  %0 = "tile.muls"(%x, %c) : (!tile.tile<16x64xi32, vec, valid=?x64>, i32) -> !tile.tile<16x64xi32, vec, valid=?x64>
  "test.use"(%0) : (!tile.tile<16x64xi32, vec, valid=?x64>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.adds_adds"
// CHECK: %[[C:.*]] = "arith.constant"() <{value = 7 : i32}>
// CHECK: %[[R:.*]] = "tile.adds"(%{{.*}}, %[[C]])
// CHECK-NEXT: "test.use"(%[[R]])
"test.adds_adds"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>):
  %a = "arith.constant"() <{value = 3 : i32}> : () -> i32
  %b = "arith.constant"() <{value = 4 : i32}> : () -> i32
  %0 = "tile.adds"(%x, %a) : (!tile.tile<16x64xi32, vec>, i32) -> !tile.tile<16x64xi32, vec>
  %1 = "tile.adds"(%0, %b) : (!tile.tile<16x64xi32, vec>, i32) -> !tile.tile<16x64xi32, vec>
  "test.use"(%1) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.adds_adds_negative"
// CHECK: %[[C:.*]] = "arith.constant"() <{value = -7 : i32}>
// CHECK: %[[R:.*]] = "tile.adds"(%{{.*}}, %[[C]])
// CHECK-NEXT: "test.use"(%[[R]])
"test.adds_adds_negative"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>):
  %a = "arith.constant"() <{value = -3 : i32}> : () -> i32
  %b = "arith.constant"() <{value = -4 : i32}> : () -> i32
  %0 = "tile.adds"(%x, %a) : (!tile.tile<16x64xi32, vec>, i32) -> !tile.tile<16x64xi32, vec>
  %1 = "tile.adds"(%0, %b) : (!tile.tile<16x64xi32, vec>, i32) -> !tile.tile<16x64xi32, vec>
  "test.use"(%1) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// Saturated between, the sum would be another one.
// CHECK-LABEL: "test.adds_adds_signs"
// CHECK-COUNT-2: "tile.adds"(
"test.adds_adds_signs"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>):
  %a = "arith.constant"() <{value = 3 : i32}> : () -> i32
  %b = "arith.constant"() <{value = -4 : i32}> : () -> i32
  %0 = "tile.adds"(%x, %a) : (!tile.tile<16x64xi32, vec>, i32) -> !tile.tile<16x64xi32, vec>
  %1 = "tile.adds"(%0, %b) : (!tile.tile<16x64xi32, vec>, i32) -> !tile.tile<16x64xi32, vec>
  "test.use"(%1) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.adds_adds_overflow"
// CHECK-COUNT-2: "tile.adds"(
"test.adds_adds_overflow"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>):
  %a = "arith.constant"() <{value = 2147483647 : i32}> : () -> i32
  %b = "arith.constant"() <{value = 1 : i32}> : () -> i32
  %0 = "tile.adds"(%x, %a) : (!tile.tile<16x64xi32, vec>, i32) -> !tile.tile<16x64xi32, vec>
  %1 = "tile.adds"(%0, %b) : (!tile.tile<16x64xi32, vec>, i32) -> !tile.tile<16x64xi32, vec>
  "test.use"(%1) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// Sums of floats round.
// CHECK-LABEL: "test.adds_adds_float"
// CHECK-COUNT-2: "tile.adds"(
"test.adds_adds_float"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %a = "arith.constant"() <{value = 3.0 : f32}> : () -> f32
  %b = "arith.constant"() <{value = 4.0 : f32}> : () -> f32
  %0 = "tile.adds"(%x, %a) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.adds"(%0, %b) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.muls_muls"
// CHECK: %[[C:.*]] = "arith.constant"() <{value = 12 : i32}>
// CHECK: %[[R:.*]] = "tile.muls"(%{{.*}}, %[[C]])
// CHECK-NEXT: "test.use"(%[[R]])
"test.muls_muls"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>):
  %a = "arith.constant"() <{value = 3 : i32}> : () -> i32
  %b = "arith.constant"() <{value = 4 : i32}> : () -> i32
  %0 = "tile.muls"(%x, %a) : (!tile.tile<16x64xi32, vec>, i32) -> !tile.tile<16x64xi32, vec>
  %1 = "tile.muls"(%0, %b) : (!tile.tile<16x64xi32, vec>, i32) -> !tile.tile<16x64xi32, vec>
  "test.use"(%1) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.muls_muls_negative"
// CHECK-COUNT-2: "tile.muls"(
"test.muls_muls_negative"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>):
  %a = "arith.constant"() <{value = 3 : i32}> : () -> i32
  %b = "arith.constant"() <{value = -4 : i32}> : () -> i32
  %0 = "tile.muls"(%x, %a) : (!tile.tile<16x64xi32, vec>, i32) -> !tile.tile<16x64xi32, vec>
  %1 = "tile.muls"(%0, %b) : (!tile.tile<16x64xi32, vec>, i32) -> !tile.tile<16x64xi32, vec>
  "test.use"(%1) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.muls_muls_overflow"
// CHECK-COUNT-2: "tile.muls"(
"test.muls_muls_overflow"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>):
  %a = "arith.constant"() <{value = 65536 : i32}> : () -> i32
  %b = "arith.constant"() <{value = 65536 : i32}> : () -> i32
  %0 = "tile.muls"(%x, %a) : (!tile.tile<16x64xi32, vec>, i32) -> !tile.tile<16x64xi32, vec>
  %1 = "tile.muls"(%0, %b) : (!tile.tile<16x64xi32, vec>, i32) -> !tile.tile<16x64xi32, vec>
  "test.use"(%1) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.muls_muls_powers"
// CHECK: %[[C:.*]] = "arith.constant"() <{value = 3.200000e+01 : f32}>
// CHECK: %[[R:.*]] = "tile.muls"(%{{.*}}, %[[C]])
// CHECK-NEXT: "test.use"(%[[R]])
"test.muls_muls_powers"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %a = "arith.constant"() <{value = 4.0 : f32}> : () -> f32
  %b = "arith.constant"() <{value = 8.0 : f32}> : () -> f32
  %0 = "tile.muls"(%x, %a) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.muls"(%0, %b) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// A small number would be rounded in between.
// CHECK-LABEL: "test.muls_muls_small"
// CHECK-COUNT-2: "tile.muls"(
"test.muls_muls_small"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %a = "arith.constant"() <{value = 0.5 : f32}> : () -> f32
  %b = "arith.constant"() <{value = 8.0 : f32}> : () -> f32
  %0 = "tile.muls"(%x, %a) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.muls"(%0, %b) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// Each product rounds.
// CHECK-LABEL: "test.muls_muls_no_powers"
// CHECK-COUNT-2: "tile.muls"(
"test.muls_muls_no_powers"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %a = "arith.constant"() <{value = 3.0 : f32}> : () -> f32
  %b = "arith.constant"() <{value = 5.0 : f32}> : () -> f32
  %0 = "tile.muls"(%x, %a) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.muls"(%0, %b) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.muls_muls_infinite"
// CHECK-COUNT-2: "tile.muls"(
"test.muls_muls_infinite"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %a = "arith.constant"() <{value = 1.0e38 : f32}> : () -> f32
  %b = "arith.constant"() <{value = 1.0e38 : f32}> : () -> f32
  %0 = "tile.muls"(%x, %a) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.muls"(%0, %b) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.divs_power"
// CHECK: %[[C:.*]] = "arith.constant"() <{value = 2.500000e-01 : f32}>
// CHECK: "tile.muls"(%{{.*}}, %[[C]])
"test.divs_power"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %c = "arith.constant"() <{value = 4.0 : f32}> : () -> f32
  %0 = "tile.divs"(%x, %c) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.divs_negative_power"
// CHECK: %[[R:.*]] = "tile.divs"(
// CHECK-NEXT: "test.use"(%[[R]])
"test.divs_negative_power"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %c = "arith.constant"() <{value = -4.0 : f32}> : () -> f32
  %0 = "tile.divs"(%x, %c) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.divs_three"
// CHECK: %[[R:.*]] = "tile.divs"(
// CHECK-NEXT: "test.use"(%[[R]])
"test.divs_three"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %c = "arith.constant"() <{value = 3.0 : f32}> : () -> f32
  %0 = "tile.divs"(%x, %c) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// 2^-127 is no normal number.
// CHECK-LABEL: "test.divs_subnormal"
// CHECK: %[[R:.*]] = "tile.divs"(
// CHECK-NEXT: "test.use"(%[[R]])
"test.divs_subnormal"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %c = "arith.constant"() <{value = 0x7F000000 : f32}> : () -> f32
  %0 = "tile.divs"(%x, %c) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// Who asks for a precise division gets one.
// CHECK-LABEL: "test.divs_precise"
// CHECK: %[[R:.*]] = "tile.divs"(
// CHECK-NEXT: "test.use"(%[[R]])
"test.divs_precise"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %c = "arith.constant"() <{value = 4.0 : f32}> : () -> f32
  %0 = "tile.divs"(%x, %c) <{precision = #tile.precision<high>}> : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  "test.use"(%0) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.divs_int"
// CHECK: %[[R:.*]] = "tile.divs"(
// CHECK-NEXT: "test.use"(%[[R]])
"test.divs_int"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>):
  %c = "arith.constant"() <{value = 4 : i32}> : () -> i32
  %0 = "tile.divs"(%x, %c) : (!tile.tile<16x64xi32, vec>, i32) -> !tile.tile<16x64xi32, vec>
  "test.use"(%0) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.maximums_twice"
// CHECK: %[[C:.*]] = "arith.constant"() <{value = 2.000000e+00 : f32}>
// CHECK: %[[R:.*]] = "tile.maximums"(%{{.*}}, %[[C]])
// CHECK-NEXT: "test.use"(%[[R]])
"test.maximums_twice"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %a = "arith.constant"() <{value = 1.0 : f32}> : () -> f32
  %b = "arith.constant"() <{value = 2.0 : f32}> : () -> f32
  %0 = "tile.maximums"(%x, %a) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.maximums"(%0, %b) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.maximums_twice_int"
// CHECK: %[[C:.*]] = "arith.constant"() <{value = -1 : i32}>
// CHECK: %[[R:.*]] = "tile.maximums"(%{{.*}}, %[[C]])
// CHECK-NEXT: "test.use"(%[[R]])
"test.maximums_twice_int"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>):
  %a = "arith.constant"() <{value = -1 : i32}> : () -> i32
  %b = "arith.constant"() <{value = -2 : i32}> : () -> i32
  %0 = "tile.maximums"(%x, %a) : (!tile.tile<16x64xi32, vec>, i32) -> !tile.tile<16x64xi32, vec>
  %1 = "tile.maximums"(%0, %b) : (!tile.tile<16x64xi32, vec>, i32) -> !tile.tile<16x64xi32, vec>
  "test.use"(%1) : (!tile.tile<16x64xi32, vec>) -> ()
}) : () -> ()

// -----

// CHECK-LABEL: "test.minimums_twice"
// CHECK: %[[C:.*]] = "arith.constant"() <{value = 1.000000e+00 : f32}>
// CHECK: %[[R:.*]] = "tile.minimums"(%{{.*}}, %[[C]])
// CHECK-NEXT: "test.use"(%[[R]])
"test.minimums_twice"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %a = "arith.constant"() <{value = 1.0 : f32}> : () -> f32
  %b = "arith.constant"() <{value = 2.0 : f32}> : () -> f32
  %0 = "tile.minimums"(%x, %a) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.minimums"(%0, %b) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// Targets treat NaN in their own ways.
// CHECK-LABEL: "test.maximums_nan"
// CHECK-COUNT-2: "tile.maximums"(
"test.maximums_nan"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %a = "arith.constant"() <{value = 1.0 : f32}> : () -> f32
  %b = "arith.constant"() <{value = 0x7FC00000 : f32}> : () -> f32
  %0 = "tile.maximums"(%x, %a) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.maximums"(%0, %b) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

// -----

// So they do zeros of two signs.
// CHECK-LABEL: "test.minimums_zeros"
// CHECK-COUNT-2: "tile.minimums"(
"test.minimums_zeros"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>):
  %a = "arith.constant"() <{value = 0.0 : f32}> : () -> f32
  %b = "arith.constant"() <{value = -0.0 : f32}> : () -> f32
  %0 = "tile.minimums"(%x, %a) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  %1 = "tile.minimums"(%0, %b) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
  "test.use"(%1) : (!tile.tile<16x64xf32, vec>) -> ()
}) : () -> ()

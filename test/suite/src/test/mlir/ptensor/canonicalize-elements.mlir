// RUN: jpto-opt %s --canonicalize --allow-unregistered-dialect | FileCheck %s

// What is the same for every element, and beside it what only seems so.

!f = tensor<4x8xf32>
!i = tensor<4x8xi32>

// CHECK-LABEL: sym_name = "neutral"
// CHECK-NEXT: ^bb0([[X:%.*]]: tensor<4x8xf32>, [[N:%.*]]: tensor<4x8xi32>):
// CHECK-NEXT: "test.use"([[X]], [[X]], [[X]], [[X]], [[N]], [[N]])
"func.func"() <{sym_name = "neutral", function_type = (!f, !i) -> ()}> ({
^bb0(%x: !f, %n: !i):
  %one = "arith.constant"() <{value = 1.0 : f32}> : () -> f32
  %zero = "arith.constant"() <{value = 0.0 : f32}> : () -> f32
  %minus = "arith.constant"() <{value = -0.0 : f32}> : () -> f32
  %c0 = "arith.constant"() <{value = 0 : i32}> : () -> i32
  %0 = "ptensor.muls"(%x, %one) : (!f, f32) -> !f
  %1 = "ptensor.divs"(%x, %one) : (!f, f32) -> !f
  %2 = "ptensor.adds"(%x, %minus) : (!f, f32) -> !f
  %3 = "ptensor.subs"(%x, %zero) : (!f, f32) -> !f
  %4 = "ptensor.adds"(%n, %c0) : (!i, i32) -> !i
  %5 = "ptensor.subs"(%n, %c0) : (!i, i32) -> !i
  "test.use"(%0, %1, %2, %3, %4, %5) : (!f, !f, !f, !f, !i, !i) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -0 + 0 is 0; a number times 0 may be NaN, or -0; where the type grows there is something to do.
// CHECK-LABEL: sym_name = "not_neutral"
// CHECK: "ptensor.adds"
// CHECK: "ptensor.subs"
// CHECK: "ptensor.muls"
// CHECK: "ptensor.muls"
"func.func"() <{sym_name = "not_neutral", function_type = (!f, tensor<4x8xf16>) -> ()}> ({
^bb0(%x: !f, %h: tensor<4x8xf16>):
  %one = "arith.constant"() <{value = 1.0 : f32}> : () -> f32
  %zero = "arith.constant"() <{value = 0.0 : f32}> : () -> f32
  %minus = "arith.constant"() <{value = -0.0 : f32}> : () -> f32
  %0 = "ptensor.adds"(%x, %zero) : (!f, f32) -> !f
  %1 = "ptensor.subs"(%x, %minus) : (!f, f32) -> !f
  %2 = "ptensor.muls"(%x, %zero) : (!f, f32) -> !f
  %3 = "ptensor.muls"(%h, %one) : (tensor<4x8xf16>, f32) -> !f
  "test.use"(%0, %1, %2, %3) : (!f, !f, !f, !f) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// CHECK-LABEL: sym_name = "itself"
// CHECK-NEXT: ^bb0([[X:%.*]]: tensor<4x8xf32>, [[N:%.*]]: tensor<4x8xi32>):
// CHECK-NEXT: [[ZERO:%.*]] = "ptensor.full"() <{value = 0 : i32}>
// CHECK: [[ZERO2:%.*]] = "ptensor.full"() <{value = 0 : i32}>
// CHECK: [[ZERO3:%.*]] = "ptensor.full"() <{value = 0 : i32}>
// CHECK: "test.use"([[ZERO]], [[ZERO2]], [[N]], [[N]], [[X]], [[X]], [[ZERO3]])
"func.func"() <{sym_name = "itself", function_type = (!f, !i) -> ()}> ({
^bb0(%x: !f, %n: !i):
  %c0 = "arith.constant"() <{value = 0 : i32}> : () -> i32
  %0 = "ptensor.sub"(%n, %n) : (!i, !i) -> !i
  %1 = "ptensor.xor"(%n, %n) : (!i, !i) -> !i
  %2 = "ptensor.and"(%n, %n) : (!i, !i) -> !i
  %3 = "ptensor.or"(%n, %n) : (!i, !i) -> !i
  %4 = "ptensor.maximum"(%x, %x) : (!f, !f) -> !f
  %5 = "ptensor.minimum"(%x, %x) : (!f, !f) -> !f
  %6 = "ptensor.muls"(%n, %c0) : (!i, i32) -> !i
  "test.use"(%0, %1, %2, %3, %4, %5, %6) : (!i, !i, !i, !i, !f, !f, !i) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// An infinity less itself, or by itself, is NaN; an exponential of a logarithm rounds.
// CHECK-LABEL: sym_name = "not_itself"
// CHECK: "ptensor.sub"
// CHECK: "ptensor.div"
// CHECK: "ptensor.log"
// CHECK-NEXT: "ptensor.exp"
// CHECK: "ptensor.recip"
// CHECK-NEXT: "ptensor.recip"
"func.func"() <{sym_name = "not_itself", function_type = (!f) -> ()}> ({
^bb0(%x: !f):
  %0 = "ptensor.sub"(%x, %x) : (!f, !f) -> !f
  %1 = "ptensor.div"(%x, %x) : (!f, !f) -> !f
  %2 = "ptensor.log"(%x) : (!f) -> !f
  %3 = "ptensor.exp"(%2) : (!f) -> !f
  %4 = "ptensor.recip"(%x) : (!f) -> !f
  %5 = "ptensor.recip"(%4) : (!f) -> !f
  "test.use"(%0, %1, %3, %5) : (!f, !f, !f, !f) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// CHECK-LABEL: sym_name = "functions"
// CHECK-NEXT: ^bb0([[X:%.*]]: tensor<4x8xf32>, [[Y:%.*]]: tensor<4x8xf32>, [[B:%.*]]: tensor<4x8xi16>):
// CHECK-NEXT: [[A:%.*]] = "ptensor.abs"([[X]])
// CHECK-NEXT: [[C:%.*]] = "ptensor.abs"([[X]])
// CHECK-NEXT: [[D:%.*]] = "ptensor.sub"([[X]], [[Y]])
// CHECK-NEXT: [[E:%.*]] = "ptensor.add"([[X]], [[Y]])
// CHECK-NEXT: "test.use"([[X]], [[B]], [[A]], [[C]], [[D]], [[E]])
"func.func"() <{sym_name = "functions", function_type = (!f, !f, tensor<4x8xi16>) -> ()}> ({
^bb0(%x: !f, %y: !f, %b: tensor<4x8xi16>):
  %m = "ptensor.neg"(%y) : (!f) -> !f
  %n = "ptensor.neg"(%x) : (!f) -> !f
  %0 = "ptensor.neg"(%n) : (!f) -> !f
  %c = "ptensor.not"(%b) : (tensor<4x8xi16>) -> tensor<4x8xi16>
  %1 = "ptensor.not"(%c) : (tensor<4x8xi16>) -> tensor<4x8xi16>
  %a = "ptensor.abs"(%x) : (!f) -> !f
  %2 = "ptensor.abs"(%a) : (!f) -> !f
  %3 = "ptensor.abs"(%n) : (!f) -> !f
  %4 = "ptensor.add"(%x, %m) : (!f, !f) -> !f
  %5 = "ptensor.sub"(%x, %m) : (!f, !f) -> !f
  "test.use"(%0, %1, %2, %3, %4, %5) : (!f, tensor<4x8xi16>, !f, !f, !f, !f) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// The least integer has no opposite.
// CHECK-LABEL: sym_name = "integers"
// CHECK: "ptensor.neg"
// CHECK: "ptensor.neg"
// CHECK: "ptensor.abs"
// CHECK: "ptensor.add"
"func.func"() <{sym_name = "integers", function_type = (!i) -> ()}> ({
^bb0(%n: !i):
  %0 = "ptensor.neg"(%n) : (!i) -> !i
  %1 = "ptensor.neg"(%0) : (!i) -> !i
  %2 = "ptensor.abs"(%0) : (!i) -> !i
  %3 = "ptensor.add"(%n, %0) : (!i, !i) -> !i
  "test.use"(%1, %2, %3) : (!i, !i, !i) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// A cast to a type that holds all of the first comes back, one to another does not; nor are two roundings one.
// CHECK-LABEL: sym_name = "casts"
// CHECK-NEXT: ^bb0([[H:%.*]]: tensor<4x8xf16>, [[X:%.*]]: tensor<4x8xf32>):
// CHECK-NEXT: [[N:%.*]] = "ptensor.cast"([[X]])
// CHECK-NEXT: [[B:%.*]] = "ptensor.cast"([[N]])
// CHECK-NEXT: [[T:%.*]] = "ptensor.cast"([[N]])
// CHECK-NEXT: "test.use"([[H]], [[B]], [[T]])
"func.func"() <{sym_name = "casts", function_type = (tensor<4x8xf16>, !f) -> ()}> ({
^bb0(%h: tensor<4x8xf16>, %x: !f):
  %w = "ptensor.cast"(%h) <{mode = #tile.round<none>, to = f32}> : (tensor<4x8xf16>) -> !f
  %0 = "ptensor.cast"(%w) <{mode = #tile.round<floor>, to = f16}> : (!f) -> tensor<4x8xf16>
  %n = "ptensor.cast"(%x) <{mode = #tile.round<rint>, to = f16}> : (!f) -> tensor<4x8xf16>
  %1 = "ptensor.cast"(%n) <{mode = #tile.round<none>, to = f32}> : (tensor<4x8xf16>) -> !f
  %2 = "ptensor.cast"(%n) <{mode = #tile.round<rint>, to = i8}> : (tensor<4x8xf16>) -> tensor<4x8xi8>
  "test.use"(%0, %1, %2) : (tensor<4x8xf16>, !f, tensor<4x8xi8>) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// CHECK-LABEL: sym_name = "uniform"
// CHECK: "ptensor.adds"([[X:%.*]], [[C:%.*]]) : (tensor<4x8xf32>, f32)
// CHECK: "ptensor.subs"
// CHECK: "ptensor.muls"
// CHECK: "ptensor.divs"
// CHECK: "ptensor.adds"
// CHECK: "ptensor.muls"
// A number less a tensor is no tensor less a number; nor is a row a tensor of the shape.
// CHECK: "ptensor.sub"
// CHECK: "ptensor.add"
"func.func"() <{sym_name = "uniform", function_type = (!f) -> ()}> ({
^bb0(%x: !f):
  %c = "ptensor.full"() <{value = 3.0 : f32}> : () -> !f
  %row = "ptensor.full"() <{value = 3.0 : f32}> : () -> tensor<1x8xf32>
  %0 = "ptensor.add"(%x, %c) : (!f, !f) -> !f
  %1 = "ptensor.sub"(%x, %c) : (!f, !f) -> !f
  %2 = "ptensor.mul"(%x, %c) : (!f, !f) -> !f
  %3 = "ptensor.div"(%x, %c) : (!f, !f) -> !f
  %4 = "ptensor.add"(%c, %x) : (!f, !f) -> !f
  %5 = "ptensor.mul"(%c, %x) : (!f, !f) -> !f
  %6 = "ptensor.sub"(%c, %x) : (!f, !f) -> !f
  %7 = "ptensor.add"(%x, %row) : (!f, tensor<1x8xf32>) -> !f
  "test.use"(%0, %1, %2, %3, %4, %5, %6, %7) : (!f, !f, !f, !f, !f, !f, !f, !f) -> ()
  "func.return"() : () -> ()
}) : () -> ()

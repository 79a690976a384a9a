// RUN: jpto-opt %s --lower-composite-tile-ops --print-name-hints | FileCheck %s

// Sine and cosine in products, sums and casts: k whole turns of pi, the rest in three steps, a polynomial of
// the rest, and the sign of k. The name stays at the result, and what need not be lowered stays.

!t = !tile.tile<16x64xf32, vec, valid=16x60>

// CHECK-LABEL: sym_name = "sine"
// CHECK: [[INVERSE:%.*]] = "arith.constant"() <{value = 0.318309873 : f32}>
// CHECK-NEXT: [[T:%.*]] = "tile.muls"(%x, [[INVERSE]]) : (!tile.tile<16x64xf32, vec, valid=16x60>, f32) -> !tile.tile<16x64xf32, vec, valid=16x60>
// CHECK-NEXT: [[I:%.*]] = "tile.cast"([[T]]) <{mode = #tile.round<rint>, to = i32}>
// CHECK-NEXT: [[K:%.*]] = "tile.cast"([[I]]) <{mode = #tile.round<none>, to = f32}>
// CHECK: [[P1:%.*]] = "tile.muls"([[K]], {{.*}})
// CHECK-NEXT: [[R1:%.*]] = "tile.sub"(%x, [[P1]])
// CHECK: [[P2:%.*]] = "tile.muls"([[K]], {{.*}})
// CHECK-NEXT: [[R2:%.*]] = "tile.sub"([[R1]], [[P2]])
// CHECK: [[P3:%.*]] = "tile.muls"([[K]], {{.*}})
// CHECK-NEXT: [[R:%.*]] = "tile.sub"([[R2]], [[P3]])
// CHECK-NEXT: [[Q:%.*]] = "tile.mul"([[R]], [[R]])
// CHECK-COUNT-3: "tile.adds"
// CHECK: [[S:%.*]] = "tile.add"([[R]],
// CHECK: "tile.cast"({{.*}}) <{mode = #tile.round<floor>, to = i32}>
// CHECK: [[SIGN:%.*]] = "tile.adds"
// CHECK-NEXT: %y = "tile.mul"([[S]], [[SIGN]])
// CHECK-NEXT: "func.return"(%y)
"func.func"() <{sym_name = "sine", function_type = (!t) -> !t}> ({
^bb0(%x: !t):
  %y = "tile.sin"(%x) : (!t) -> !t
  "func.return"(%y) : (!t) -> ()
}) : () -> ()

// The cosine counts from half a turn: half is taken off before k is found, and added again.
// CHECK-LABEL: sym_name = "cosine"
// CHECK: [[T:%.*]] = "tile.muls"(%x_0,
// CHECK: [[MINUS:%.*]] = "arith.constant"() <{value = -5.000000e-01 : f32}>
// CHECK-NEXT: [[H:%.*]] = "tile.adds"([[T]], [[MINUS]])
// CHECK-NEXT: "tile.cast"([[H]]) <{mode = #tile.round<rint>, to = i32}>
// CHECK: [[PLUS:%.*]] = "arith.constant"() <{value = 5.000000e-01 : f32}>
// CHECK-NEXT: "tile.adds"({{.*}}, [[PLUS]])
// CHECK-NOT: "tile.cos"
// CHECK: "tile.exp"
"func.func"() <{sym_name = "cosine", function_type = (!t) -> !t}> ({
^bb0(%x: !t):
  %c = "tile.cos"(%x) : (!t) -> !t
  %e = "tile.exp"(%c) : (!t) -> !t
  "func.return"(%e) : (!t) -> ()
}) : () -> ()

// RUN: jpto-opt %s --legalize-tile-cast=arch=a2a3 | FileCheck %s --check-prefixes=CHECK,A2A3
// RUN: jpto-opt %s --legalize-tile-cast=arch=a5 | FileCheck %s --check-prefixes=CHECK,A5

"func.func"() <{function_type = () -> (), sym_name = "casts"}> ({
  // One instruction.
  // CHECK: "tile.create"() : () -> !tile.tile<16x16xf32>
  // CHECK-NEXT: "tile.cast"({{.*}}to = bf16
  // CHECK-NEXT: "tile.create"
  %f32 = "tile.create"() : () -> !tile.tile<16x16xf32>
  %a = "tile.cast"(%f32) <{mode = #tile.round<rint>, to = bf16}> : (!tile.tile<16x16xf32>) -> !tile.tile<16x16xbf16>

  // A float of the same width comes first, and each step rounds alike.
  // CHECK-NEXT: %[[F:.*]] = "tile.cast"({{.*}}) <{mode = #tile.round<floor>, to = f32}> : (!tile.tile<16x16xi32>) -> !tile.tile<16x16xf32>
  // CHECK-NEXT: "tile.cast"(%[[F]]) <{mode = #tile.round<floor>, to = bf16}> : (!tile.tile<16x16xf32>) -> !tile.tile<16x16xbf16>
  // CHECK-NEXT: "tile.create"
  %i32 = "tile.create"() : () -> !tile.tile<16x16xi32>
  %b = "tile.cast"(%i32) <{mode = #tile.round<floor>, to = bf16}> : (!tile.tile<16x16xi32>) -> !tile.tile<16x16xbf16>

  // bf16 becomes f16 in one step where the target can.
  // A2A3-NEXT: "tile.cast"({{.*}}to = f32
  // A2A3-NEXT: "tile.cast"({{.*}}to = f16
  // A5-NEXT: "tile.cast"({{.*}}to = f16
  // CHECK-NEXT: "tile.create"
  %bf16 = "tile.create"() : () -> !tile.tile<16x16xbf16>
  %c = "tile.cast"(%bf16) <{mode = #tile.round<rint>, to = f16}> : (!tile.tile<16x16xbf16>) -> !tile.tile<16x16xf16>

  // A2A3-NEXT: "tile.cast"({{.*}}to = f16
  // A2A3-NEXT: "tile.cast"({{.*}}to = i32
  // A5-NEXT: "tile.cast"({{.*}}to = i32
  // CHECK-NEXT: "func.return"
  %i8 = "tile.create"() : () -> !tile.tile<32x32xi8>
  %d = "tile.cast"(%i8) <{mode = #tile.round<none>, to = i32}> : (!tile.tile<32x32xi8>) -> !tile.tile<32x32xi32>
  "func.return"() : () -> ()
}) : () -> ()

// RUN: jpto-opt %s --plan-tile-memory='arch=a2a3' --print-name-hints | FileCheck %s
// Tiles lie above what a pipe was given, and apart from what the author pinned.

// CHECK: %pinned = "tile.create"() {tile.address = 65536 : i64, tile.pinned_address = 65536 : i64}
// CHECK: %t = "tile.full"() {{.*}} {tile.address = 8192 : i64}
"func.func"() <{sym_name = "consumer", function_type = (tensor<16x64xf32>) -> ()}> ({
^bb0(%x: tensor<16x64xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %ring = "pto.reserve_buffer"() <{autoAlloc = false, base = 0 : i32, location = #pto.address_space<vec>, name = "ring", size = 8192 : i32}> : () -> i32
  %pinned = "tile.create"() {tile.pinned_address = 65536 : i64} : () -> !tile.tile<16x64xf32, vec>
  %t = "tile.full"() <{value = 1.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %s = "tile.add"(%t, %pinned) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
  %o = "tile.store"(%s, %x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x64xf32, vec>, tensor<16x64xf32>, index, index) -> tensor<16x64xf32>
  "func.return"() : () -> ()
}) : () -> ()

// RUN: jpto-opt %s --split-input-file --plan-tile-memory --print-name-hints | FileCheck %s
// Buffers that are not needed at the same time lie over each other; the result of an operation that goes
// through its operand in step is made in its place.

// CHECK-LABEL: sym_name = "softmax"
// CHECK: %x_tile = "tile.load"{{.*}} {tile.address = 0 : i64}
// CHECK: %tmp = "tile.create"() {tile.address = 32768 : i64}
// CHECK: %max = "tile.row_max"{{.*}} {tile.address = 65536 : i64}
// CHECK: %shifted = "tile.row_expand_sub"{{.*}} {tile.address = 0 : i64}
// CHECK: %e = "tile.exp"{{.*}} {tile.address = 0 : i64}
// A reduction must not be made in the place of what it reduces, nor of its scratch tile.
// CHECK: %tmp2 = "tile.create"() {tile.address = 32768 : i64}
// CHECK: %sum = "tile.row_sum"{{.*}} {tile.address = 65536 : i64}
!t = !tile.tile<64x128xf32, vec>
!c = !tile.tile<64x1xf32, vec>
"func.func"() <{sym_name = "softmax", function_type = (tensor<64x128xf32>) -> ()}> ({
^bb0(%x: tensor<64x128xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %x_tile = "tile.load"(%x, %c0, %c0) <{shape = array<i64: 64, 128>, target_memory = #tile.space<vec>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x128xf32>, index, index) -> !t
  %tmp = "tile.create"() : () -> !t
  %max = "tile.row_max"(%x_tile, %tmp) : (!t, !t) -> !c
  %shifted = "tile.row_expand_sub"(%x_tile, %max) : (!t, !c) -> !t
  %e = "tile.exp"(%shifted) : (!t) -> !t
  %tmp2 = "tile.create"() : () -> !t
  %sum = "tile.row_sum"(%e, %tmp2) : (!t, !t) -> !c
  %d = "tile.row_expand_div"(%e, %sum) : (!t, !c) -> !t
  %o = "tile.store"(%d, %x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!t, tensor<64x128xf32>, index, index) -> tensor<64x128xf32>
  "func.return"() : () -> ()
}) : () -> ()

// -----

// A view keeps its tile alive, and says no address of its own. A wider type must not overwrite what it is
// made of.

// CHECK-LABEL: sym_name = "views"
// CHECK: %t = "tile.full"() {{.*}} {tile.address = [[T:[0-9]+]] : i64}
// CHECK: %s = "tile.slice"(%t,
// CHECK-NOT: tile.address
// CHECK-SAME: -> !tile.tile<8x64xf32, vec>
// CHECK: %other = "tile.full"()
// CHECK: %e = "tile.exp"(%s) {tile.address = [[T]] : i64}
// CHECK: %narrow = "tile.cast"(%other) {{.*}} {tile.address = [[N:[0-9]+]] : i64}
// CHECK: %wide = "tile.cast"(%narrow)
// CHECK-NOT: tile.address = [[N]] :
// CHECK-SAME: -> !tile.tile<16x64xf32, vec>
"func.func"() <{sym_name = "views", function_type = (tensor<8x64xf32>, tensor<16x64xf32>) -> ()}> ({
^bb0(%x: tensor<8x64xf32>, %y: tensor<16x64xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %t = "tile.full"() <{value = 1.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %s = "tile.slice"(%t, %c0, %c0) <{shape = array<i64: 8, 64>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (!tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<8x64xf32, vec>
  %other = "tile.full"() <{value = 2.0 : f32}> : () -> !tile.tile<16x64xf32, vec>
  %e = "tile.exp"(%s) : (!tile.tile<8x64xf32, vec>) -> !tile.tile<8x64xf32, vec>
  %narrow = "tile.cast"(%other) <{mode = #tile.round<rint>, to = bf16}> : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xbf16, vec>
  %wide = "tile.cast"(%narrow) <{mode = #tile.round<rint>, to = f32}> : (!tile.tile<16x64xbf16, vec>) -> !tile.tile<16x64xf32, vec>
  %o = "tile.store"(%e, %x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<8x64xf32, vec>, tensor<8x64xf32>, index, index) -> tensor<8x64xf32>
  %p = "tile.store"(%wide, %y, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x64xf32, vec>, tensor<16x64xf32>, index, index) -> tensor<16x64xf32>
  "func.return"() : () -> ()
}) : () -> ()

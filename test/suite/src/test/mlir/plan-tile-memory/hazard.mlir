// RUN: jpto-opt %s --allow-unregistered-dialect --plan-tile-memory='arch=a2a3' --print-name-hints | FileCheck %s
// RUN: jpto-opt %s --allow-unregistered-dialect --plan-tile-memory='arch=a5' --print-name-hints | FileCheck %s --check-prefix=A5
// In a function that runs split over two cores, a2 and a3 must not write into a loaded tile beside a popped one.

// CHECK: %r = "tile.load"{{.*}} {tile.address = [[R:[0-9]+]] : i64}
// CHECK: %s = "tile.add"(%r, %p)
// CHECK-NOT: tile.address = [[R]] :
// CHECK-SAME: -> !tile.tile<8x64xf32, vec>
// A5: %r = "tile.load"{{.*}} {tile.address = [[R:[0-9]+]] : i64}
// A5: %s = "tile.add"(%r, %p) {tile.address = [[R]] : i64}
!t = !tile.tile<8x64xf32, vec>
"func.func"() <{sym_name = "split", function_type = (tensor<8x64xf32>) -> ()}> ({
^bb0(%x: tensor<8x64xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %r = "tile.load"(%x, %c0, %c0) <{shape = array<i64: 8, 64>, target_memory = #tile.space<vec>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<8x64xf32>, index, index) -> !t
  %p = "xcore.tpop_from_aic"() {split = 1 : i8} : () -> !t
  %s = "tile.add"(%r, %p) : (!t, !t) -> !t
  %e = "tile.exp"(%p) : (!t) -> !t
  %o = "tile.store"(%s, %x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!t, tensor<8x64xf32>, index, index) -> tensor<8x64xf32>
  %o2 = "tile.store"(%e, %x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!t, tensor<8x64xf32>, index, index) -> tensor<8x64xf32>
  "func.return"() : () -> ()
}) {split = 1 : i8} : () -> ()

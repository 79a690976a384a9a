// RUN: jpto-opt %s --tile-to-pto=arch=a2a3 | FileCheck %s

// Room that was created for %n rows and columns is allocated with them, also where it is only read.

// CHECK: ^bb0(%{{.*}}: !pto.ptr<f32, gm>, %[[N:.*]]: index):
// CHECK: "pto.alloc_tile"(%{{.*}}, %[[N]], %[[N]])
// CHECK: "pto.alloc_tile"(%{{.*}}, %[[N]], %[[N]])
// CHECK-NOT: "pto.alloc_tile"
// CHECK: "pto.texp"
"func.func"() <{function_type = (tensor<16x16xf32>, index) -> tensor<16x16xf32>, sym_name = "f"}> ({
^bb0(%o: tensor<16x16xf32>, %n: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %t = "tile.create"(%n, %n) <{target_memory = #tile.space<vec>}> : (index, index) -> !tile.tile<16x16xf32, vec, valid=?x?>
  %e = "tile.exp"(%t) : (!tile.tile<16x16xf32, vec, valid=?x?>) -> !tile.tile<16x16xf32, vec, valid=?x?>
  %r = "tile.store"(%e, %o, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x16xf32, vec, valid=?x?>, tensor<16x16xf32>, index, index) -> tensor<16x16xf32>
  "func.return"(%r) : (tensor<16x16xf32>) -> ()
}) : () -> ()

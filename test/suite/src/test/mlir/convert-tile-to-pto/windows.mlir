// RUN: jpto-opt %s --pass-pipeline='builtin.module(func.func(flatten-tile-to-2d,plan-tile-memory),convert-tile-to-pto)' | FileCheck %s

// A part that begins at no multiple of 32 bytes is not copied to a window there, as the vector unit cannot
// write there, but inserted.

// CHECK-LABEL: sym_name = "unaligned"
// CHECK-NOT: "pto.subview"
// CHECK: "pto.tinsert"(%{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}) : (!pto.tile_buf<vec, 16x64xf32>, index, index, !pto.tile_buf<vec, 16x128xf32>) -> ()
"func.func"() <{function_type = (tensor<16x64xf32>, tensor<16x128xf32>) -> (), sym_name = "unaligned"}> ({
^bb0(%x: tensor<16x64xf32>, %o: tensor<16x128xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c3 = "arith.constant"() <{value = 3 : index}> : () -> index
  %s = "tile.load"(%x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>, target_memory = #tile.space<vec>}> : (tensor<16x64xf32>, index, index) -> !tile.tile<16x64xf32, vec>
  %t = "tile.full"() <{value = 0.0 : f32}> : () -> !tile.tile<16x128xf32, vec>
  %u = "tile.assemble"(%t, %s, %c0, %c3) : (!tile.tile<16x128xf32, vec>, !tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<16x128xf32, vec>
  %r = "tile.store"(%u, %o, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x128xf32, vec>, tensor<16x128xf32>, index, index) -> tensor<16x128xf32>
  "func.return"() : () -> ()
}) : () -> ()

// The valid rows of a flattened window are all of its axes but the last, together.

// CHECK-LABEL: sym_name = "valid_rows"
// CHECK: ^bb0(%{{.*}}: !pto.ptr<f32, gm>, %{{.*}}: !pto.ptr<f32, gm>, %[[N:[a-z0-9]+]]: index,
// CHECK-DAG: %[[C16:.*]] = "arith.constant"() <{value = 16 : index}>
// CHECK-DAG: %[[C64:.*]] = "arith.constant"() <{value = 64 : index}>
// CHECK: %[[ROWS:.*]] = "arith.muli"(%[[N]], %[[C16]])
// CHECK: "pto.set_validshape"(%[[T:.*]], %[[ROWS]], %[[C64]])
// CHECK: "pto.partition_view"({{.*}}, %[[N]], %[[C16]], %[[C64]]) {{.*}} -> !pto.partition_tensor_view<?x16x64xf32>
// CHECK: "pto.tload"({{.*}}, %[[T]])
"func.func"() <{function_type = (tensor<?x16x64xf32>, tensor<?x16x64xf32>, index) -> (), sym_name = "valid_rows"}> ({
^bb0(%x: tensor<?x16x64xf32>, %o: tensor<?x16x64xf32>, %n: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  %c64 = "arith.constant"() <{value = 64 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0, %c0, %n, %c16, %c64) <{operandSegmentSizes = array<i32: 1, 3, 3>, shape = array<i64: 4, 16, 64>, target_memory = #tile.space<vec>}> : (tensor<?x16x64xf32>, index, index, index, index, index, index) -> !tile.tile<4x16x64xf32, vec, valid=?x16x64>
  %r = "tile.store"(%a, %o, %c0, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 3, 0>}> : (!tile.tile<4x16x64xf32, vec, valid=?x16x64>, tensor<?x16x64xf32>, index, index, index) -> tensor<?x16x64xf32>
  "func.return"() : () -> ()
}) : () -> ()

// A kernel of single elements has no tiles and is lowered all the same.

// CHECK-LABEL: sym_name = "element"
// CHECK: %[[V:.*]] = "pto.load_scalar"(
// CHECK: "pto.store_scalar"({{.*}}, %[[V]])
"func.func"() <{function_type = (tensor<16xf32>, tensor<16xf32>) -> (), sym_name = "element"}> ({
^bb0(%x: tensor<16xf32>, %o: tensor<16xf32>):
  %c2 = "arith.constant"() <{value = 2 : index}> : () -> index
  %v = "ptensor.read"(%x, %c2) : (tensor<16xf32>, index) -> f32
  %r = "ptensor.write"(%o, %c2, %v) : (tensor<16xf32>, index, f32) -> tensor<16xf32>
  "func.return"() : () -> ()
}) {jpto.kind = "incore"} : () -> ()

// RUN: jpto-opt %s | jpto-opt | FileCheck %s

// Operations whose types need a thought: broadcast and promotion, what is valid of a result, windows.

// CHECK-LABEL: sym_name = "elements"
"func.func"() <{sym_name = "elements", function_type = (tensor<4x8xf32>, tensor<8xbf16>, tensor<4x1xi32>, tensor<?x8xf32>, f32, i16) -> ()}> ({
^bb0(%x: tensor<4x8xf32>, %row: tensor<8xbf16>, %column: tensor<4x1xi32>, %open: tensor<?x8xf32>, %s: f32, %n: i16):
  // CHECK: "ptensor.add"{{.*}} : (tensor<4x8xf32>, tensor<8xbf16>) -> tensor<4x8xf32>
  %0 = "ptensor.add"(%x, %row) : (tensor<4x8xf32>, tensor<8xbf16>) -> tensor<4x8xf32>
  // A float beats an integer; both stretch.
  // CHECK: "ptensor.mul"{{.*}} -> tensor<4x8xbf16>
  %1 = "ptensor.mul"(%row, %column) : (tensor<8xbf16>, tensor<4x1xi32>) -> tensor<4x8xbf16>
  // An unknown extent is the other one.
  // CHECK: "ptensor.sub"{{.*}} -> tensor<4x8xf32>
  %2 = "ptensor.sub"(%open, %x) : (tensor<?x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  // CHECK: "ptensor.muls"{{.*}} : (tensor<8xbf16>, f32) -> tensor<8xf32>
  %3 = "ptensor.muls"(%row, %s) : (tensor<8xbf16>, f32) -> tensor<8xf32>
  // CHECK: "ptensor.subs"{{.*}} : (tensor<8xbf16>, f32) -> tensor<8xbf16>
  %4 = "ptensor.subs"(%row, %s) : (tensor<8xbf16>, f32) -> tensor<8xbf16>
  // CHECK: "ptensor.maximum"{{.*}} : (tensor<4x8xf32>, f32) -> tensor<4x8xf32>
  %5 = "ptensor.maximum"(%x, %s) : (tensor<4x8xf32>, f32) -> tensor<4x8xf32>
  // Bits take the wider type, shifts keep the left one.
  // CHECK: "ptensor.ors"{{.*}} : (tensor<4x1xi32>, i16) -> tensor<4x1xi32>
  %6 = "ptensor.ors"(%column, %n) : (tensor<4x1xi32>, i16) -> tensor<4x1xi32>
  // CHECK: "ptensor.cmp"{{.*}} <{cmp = #tile.cmp<le>}> : (tensor<4x8xf32>, f32) -> tensor<4x8xf32>
  %7 = "ptensor.cmp"(%x, %s) <{cmp = #tile.cmp<le>}> : (tensor<4x8xf32>, f32) -> tensor<4x8xf32>
  "func.return"() : () -> ()
}) : () -> ()

!rows = tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>
!some = tensor<4x8xf32, #ptensor.view<valid = [?, 8]>>
!column = tensor<4x1xf32, #ptensor.view<valid = [2, 1]>>
// CHECK-LABEL: sym_name = "valid"
"func.func"() <{sym_name = "valid", function_type = (!rows, !some, !column, tensor<4x8xf32>) -> ()}> ({
^bb0(%rows: !rows, %some: !some, %column: !column, %x: tensor<4x8xf32>):
  // What both are valid in is kept, where a stretched axis follows the other ...
  // CHECK: "ptensor.add"{{.*}} -> tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>
  %0 = "ptensor.add"(%rows, %column) : (!rows, !column) -> !rows
  // CHECK: "ptensor.add"{{.*}} -> tensor<4x8xf32, #ptensor.view<valid = [?, 8]>>
  %1 = "ptensor.add"(%some, %some) : (!some, !some) -> !some
  // ... else all is valid.
  // CHECK: "ptensor.add"{{.*}} -> tensor<4x8xf32>
  %2 = "ptensor.add"(%rows, %x) : (!rows, tensor<4x8xf32>) -> tensor<4x8xf32>
  // CHECK: "ptensor.part_add"{{.*}} -> tensor<4x8xf32>
  %3 = "ptensor.part_add"(%some, %x) : (!some, tensor<4x8xf32>) -> tensor<4x8xf32>
  // CHECK: "ptensor.row_sum"{{.*}} -> tensor<4x1xf32, #ptensor.view<valid = [2, 1]>>
  %4 = "ptensor.row_sum"(%rows) : (!rows) -> !column
  // CHECK: "ptensor.reshape"{{.*}} -> tensor<32xf32, #ptensor.view<valid = [16]>>
  %5 = "ptensor.reshape"(%rows) : (!rows) -> tensor<32xf32, #ptensor.view<valid = [16]>>
  // CHECK: "ptensor.reshape"{{.*}} -> tensor<4x1x8xf32, #ptensor.view<valid = [?, 1, 8]>>
  %6 = "ptensor.reshape"(%some) : (!some) -> tensor<4x1x8xf32, #ptensor.view<valid = [?, 1, 8]>>
  // CHECK: "ptensor.transpose"{{.*}} -> tensor<8x4xf32, #ptensor.view<valid = [8, 2]>>
  %7 = "ptensor.transpose"(%rows) <{axis1 = 0 : i64, axis2 = -1 : i64}> : (!rows) -> tensor<8x4xf32, #ptensor.view<valid = [8, 2]>>
  // CHECK: "ptensor.fillpad"{{.*}} -> tensor<4x8xf32, #ptensor.view<pad = zero>>
  %8 = "ptensor.fillpad"(%rows) : (!rows) -> tensor<4x8xf32, #ptensor.view<pad = zero>>
  "func.return"() : () -> ()
}) : () -> ()

// CHECK-LABEL: sym_name = "windows"
"func.func"() <{sym_name = "windows", function_type = (tensor<4x8xf32>, tensor<?x8xf32>, !rows, index, index) -> ()}> ({
^bb0(%x: tensor<4x8xf32>, %open: tensor<?x8xf32>, %rows: !rows, %i: index, %n: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
  %c2 = "arith.constant"() <{value = 2 : index}> : () -> index
  %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
  // A window of what is valid throughout is valid as far as it is wanted.
  // CHECK: "ptensor.slice"{{.*}} -> tensor<2x8xf32, #ptensor.view<valid = [?, 8]>>
  %0 = "ptensor.slice"(%open, %i, %c0, %n, %c8) <{operandSegmentSizes = array<i32: 1, 2, 2>, shape = array<i64: 2, 8>}> : (tensor<?x8xf32>, index, index, index, index) -> tensor<2x8xf32, #ptensor.view<valid = [?, 8]>>
  // What could be a constant may be left open.
  // CHECK: "ptensor.slice"{{.*}} -> tensor<2x8xf32, #ptensor.view<valid = [?, 8]>>
  %1 = "ptensor.slice"(%open, %i, %c0, %c1, %c8) <{operandSegmentSizes = array<i32: 1, 2, 2>, shape = array<i64: 2, 8>}> : (tensor<?x8xf32>, index, index, index, index) -> tensor<2x8xf32, #ptensor.view<valid = [?, 8]>>
  // CHECK: "ptensor.slice"{{.*}} -> tensor<2x8xf32, #ptensor.view<valid = [1, 8]>>
  %2 = "ptensor.slice"(%rows, %c1, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 2, 8>}> : (!rows, index, index) -> tensor<2x8xf32, #ptensor.view<valid = [1, 8]>>
  // CHECK: "ptensor.slice"{{.*}} -> tensor<2x8xf32, #ptensor.view<valid = [?, 8]>>
  %3 = "ptensor.slice"(%rows, %i, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 2, 8>}> : (!rows, index, index) -> tensor<2x8xf32, #ptensor.view<valid = [?, 8]>>
  // CHECK: "ptensor.slice"{{.*}} -> tensor<8xf32>
  %4 = "ptensor.slice"(%x, %i, %c0) <{drop_dims = array<i64: 0>, operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 1, 8>}> : (tensor<4x8xf32>, index, index) -> tensor<8xf32>
  // A part that continues the rows; a source of fewer axes.
  // CHECK: "ptensor.assemble"{{.*}} -> tensor<4x8xf32, #ptensor.view<valid = [3, 8]>>
  %5 = "ptensor.assemble"(%rows, %4, %c2, %c0) : (!rows, tensor<8xf32>, index, index) -> tensor<4x8xf32, #ptensor.view<valid = [3, 8]>>
  %6 = "ptensor.read"(%x, %i, %c0) : (tensor<4x8xf32>, index, index) -> f32
  // CHECK: "ptensor.write"{{.*}} : (tensor<4x8xf32>, index, index, f32) -> tensor<4x8xf32>
  %7 = "ptensor.write"(%x, %i, %c0, %6) : (tensor<4x8xf32>, index, index, f32) -> tensor<4x8xf32>
  // CHECK: "ptensor.view"{{.*}} -> tensor<8x4xf32, #ptensor.view<layout = dn>>
  %8 = "ptensor.view"(%x) : (tensor<4x8xf32>) -> tensor<8x4xf32, #ptensor.view<layout = dn>>
  "func.return"() : () -> ()
}) : () -> ()

// CHECK-LABEL: sym_name = "products"
"func.func"() <{sym_name = "products", function_type = (tensor<16x32xbf16>, tensor<32x8xbf16>, tensor<32xbf16>, tensor<5x1x16x32xbf16>, tensor<3x32x8xbf16>) -> ()}> ({
^bb0(%a: tensor<16x32xbf16>, %b: tensor<32x8xbf16>, %v: tensor<32xbf16>, %as: tensor<5x1x16x32xbf16>, %bs: tensor<3x32x8xbf16>):
  // CHECK: "ptensor.matmul"{{.*}} -> tensor<16x8xbf16>
  %0 = "ptensor.matmul"(%a, %b) : (tensor<16x32xbf16>, tensor<32x8xbf16>) -> tensor<16x8xbf16>
  // CHECK: "ptensor.matmul"{{.*}} -> tensor<8x16xf32>
  %1 = "ptensor.matmul"(%b, %a) <{a_trans = true, b_trans = true, out_dtype = f32}> : (tensor<32x8xbf16>, tensor<16x32xbf16>) -> tensor<8x16xf32>
  // CHECK: "ptensor.matmul"{{.*}} -> tensor<8xbf16>
  %2 = "ptensor.matmul"(%v, %b) : (tensor<32xbf16>, tensor<32x8xbf16>) -> tensor<8xbf16>
  // CHECK: "ptensor.matmul"{{.*}} -> tensor<bf16>
  %3 = "ptensor.matmul"(%v, %v) : (tensor<32xbf16>, tensor<32xbf16>) -> tensor<bf16>
  // CHECK: "ptensor.matmul"{{.*}} -> tensor<5x3x16x8xf32>
  %4 = "ptensor.matmul"(%as, %bs) <{out_dtype = f32}> : (tensor<5x1x16x32xbf16>, tensor<3x32x8xbf16>) -> tensor<5x3x16x8xf32>
  // CHECK: "ptensor.matmul_acc"{{.*}} -> tensor<8x16xf32>
  %5 = "ptensor.matmul_acc"(%1, %b, %a) <{a_trans = true, b_trans = true}> : (tensor<8x16xf32>, tensor<32x8xbf16>, tensor<16x32xbf16>) -> tensor<8x16xf32>
  "func.return"() : () -> ()
}) : () -> ()

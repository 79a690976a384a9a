// RUN: jpto-opt %s --canonicalize --allow-unregistered-dialect | FileCheck %s

!f = tensor<4x8xf32>
!some = tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>

// CHECK-LABEL: sym_name = "reshapes"
// CHECK-NEXT: ^bb0([[X:%.*]]: tensor<4x8xf32>, [[S:%.*]]: {{.*}}):
// CHECK-NEXT: [[R:%.*]] = "ptensor.reshape"([[X]]) : (tensor<4x8xf32>) -> tensor<8x4xf32>
// What is valid in part keeps its way.
// CHECK-NEXT: [[A:%.*]] = "ptensor.reshape"([[S]])
// CHECK-NEXT: [[B:%.*]] = "ptensor.reshape"([[A]])
// CHECK-NEXT: "test.use"([[X]], [[X]], [[R]], [[B]])
"func.func"() <{sym_name = "reshapes", function_type = (!f, !some) -> ()}> ({
^bb0(%x: !f, %s: !some):
  %0 = "ptensor.reshape"(%x) : (!f) -> !f
  %flat = "ptensor.reshape"(%x) : (!f) -> tensor<32xf32>
  %1 = "ptensor.reshape"(%flat) : (tensor<32xf32>) -> !f
  %2 = "ptensor.reshape"(%flat) : (tensor<32xf32>) -> tensor<8x4xf32>
  %a = "ptensor.reshape"(%s) : (!some) -> tensor<32xf32, #ptensor.view<valid = [16]>>
  %3 = "ptensor.reshape"(%a) : (tensor<32xf32, #ptensor.view<valid = [16]>>) -> tensor<8x4xf32, #ptensor.view<valid = [4, 4]>>
  "test.use"(%0, %1, %2, %3) : (!f, !f, tensor<8x4xf32>, tensor<8x4xf32, #ptensor.view<valid = [4, 4]>>) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// CHECK-LABEL: sym_name = "transposes"
// CHECK-NEXT: ^bb0([[X:%.*]]: tensor<4x4x4xf32>):
// CHECK-NEXT: [[A:%.*]] = "ptensor.transpose"([[X]]) <{axis1 = 0 : i64, axis2 = 1 : i64}>
// CHECK-NEXT: [[B:%.*]] = "ptensor.transpose"([[A]]) <{axis1 = 1 : i64, axis2 = 2 : i64}>
// CHECK-NEXT: "test.use"([[X]], [[B]])
"func.func"() <{sym_name = "transposes", function_type = (tensor<4x4x4xf32>) -> ()}> ({
^bb0(%x: tensor<4x4x4xf32>):
  %a = "ptensor.transpose"(%x) <{axis1 = 0 : i64, axis2 = 1 : i64}> : (tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
  %0 = "ptensor.transpose"(%a) <{axis1 = -2 : i64, axis2 = 0 : i64}> : (tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
  %1 = "ptensor.transpose"(%a) <{axis1 = 1 : i64, axis2 = 2 : i64}> : (tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
  "test.use"(%0, %1) : (tensor<4x4x4xf32>, tensor<4x4x4xf32>) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// CHECK-LABEL: sym_name = "uniform"
// CHECK-DAG: "ptensor.full"() <{value = 2.500000e+00 : f32}> : () -> tensor<2x8xf32>
// CHECK-DAG: "ptensor.full"() <{value = 2.500000e+00 : f32}> : () -> tensor<32xf32>
// CHECK-DAG: "ptensor.full"() <{value = 2.500000e+00 : f32}> : () -> tensor<8x4xf32>
// CHECK-DAG: "ptensor.full"() <{value = 2.500000e+00 : f16}> : () -> tensor<4x8xf16>
// 2.5 is no integer: the cast stays.
// CHECK: "ptensor.cast"({{.*}}to = i32
"func.func"() <{sym_name = "uniform", function_type = (index) -> ()}> ({
^bb0(%i: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c = "ptensor.full"() <{value = 2.5 : f32}> : () -> !f
  %0 = "ptensor.slice"(%c, %i, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 2, 8>}> : (!f, index, index) -> tensor<2x8xf32>
  %1 = "ptensor.reshape"(%c) : (!f) -> tensor<32xf32>
  %2 = "ptensor.transpose"(%c) <{axis1 = 0 : i64, axis2 = 1 : i64}> : (!f) -> tensor<8x4xf32>
  %3 = "ptensor.cast"(%c) <{mode = #tile.round<rint>, to = f16}> : (!f) -> tensor<4x8xf16>
  %4 = "ptensor.cast"(%c) <{mode = #tile.round<rint>, to = i32}> : (!f) -> tensor<4x8xi32>
  "test.use"(%0, %1, %2, %3, %4) : (tensor<2x8xf32>, tensor<32xf32>, tensor<8x4xf32>, tensor<4x8xf16>, tensor<4x8xi32>) -> ()
  "func.return"() : () -> ()
}) : () -> ()

!m = tensor<16x16xf16>
!acc = tensor<16x16xf32>
// CHECK-LABEL: sym_name = "products"
// CHECK-NEXT: ^bb0([[A:%.*]]: tensor<16x16xf16>, [[B:%.*]]: tensor<16x16xf16>, [[ACC:%.*]]: tensor<16x16xf32>, [[S:%.*]]: {{.*}}):
// CHECK: "ptensor.matmul"([[A]], [[B]]) <{a_trans = true, b_trans = false, out_dtype = f32}>
// CHECK: "ptensor.matmul"([[A]], [[B]]) <{out_dtype = f32}>
// A factor that is valid in part is turned as it is.
// CHECK: [[T:%.*]] = "ptensor.transpose"([[S]])
// CHECK: "ptensor.matmul"([[T]], [[B]])
// CHECK: "ptensor.matmul_acc"([[ACC]], [[A]], [[B]]) :
"func.func"() <{sym_name = "products", function_type = (!m, !m, !acc, tensor<16x16xf16, #ptensor.view<valid = [8, 16]>>) -> ()}> ({
^bb0(%a: !m, %b: !m, %acc: !acc, %s: tensor<16x16xf16, #ptensor.view<valid = [8, 16]>>):
  %yes = "arith.constant"() <{value = true}> : () -> i1
  %no = "arith.constant"() <{value = false}> : () -> i1
  %at = "ptensor.transpose"(%a) <{axis1 = 0 : i64, axis2 = 1 : i64}> : (!m) -> !m
  %bt = "ptensor.transpose"(%b) <{axis1 = -1 : i64, axis2 = -2 : i64}> : (!m) -> !m
  %0 = "ptensor.matmul"(%at, %bt) <{b_trans = true, out_dtype = f32}> : (!m, !m) -> !acc
  %1 = "ptensor.matmul_acc"(%acc, %a, %b, %yes) : (!acc, !m, !m, i1) -> !acc
  %st = "ptensor.transpose"(%s) <{axis1 = 0 : i64, axis2 = 1 : i64}> : (tensor<16x16xf16, #ptensor.view<valid = [8, 16]>>) -> tensor<16x16xf16, #ptensor.view<valid = [16, 8]>>
  %2 = "ptensor.matmul"(%st, %b) <{out_dtype = f32}> : (tensor<16x16xf16, #ptensor.view<valid = [16, 8]>>, !m) -> !acc
  %3 = "ptensor.matmul_acc"(%acc, %a, %b, %no) : (!acc, !m, !m, i1) -> !acc
  "test.use"(%0, %1, %2, %3) : (!acc, !acc, !acc, !acc) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// Sums that start at 0: of integers the product, of floats not, as 0 + -0 is 0.
// CHECK-LABEL: sym_name = "from_zero"
// CHECK: "ptensor.matmul"({{.*}}) <{out_dtype = i32}>
// CHECK: "ptensor.matmul_acc"
"func.func"() <{sym_name = "from_zero", function_type = (tensor<16x16xi8>, !m) -> ()}> ({
^bb0(%n: tensor<16x16xi8>, %a: !m):
  %i = "ptensor.full"() <{value = 0 : i32}> : () -> tensor<16x16xi32>
  %f = "ptensor.full"() <{value = 0.0 : f32}> : () -> !acc
  %0 = "ptensor.matmul_acc"(%i, %n, %n) : (tensor<16x16xi32>, tensor<16x16xi8>, tensor<16x16xi8>) -> tensor<16x16xi32>
  %1 = "ptensor.matmul_acc"(%f, %a, %a) : (!acc, !m, !m) -> !acc
  "test.use"(%0, %1) : (tensor<16x16xi32>, !acc) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// CHECK-LABEL: sym_name = "others"
// CHECK-NEXT: ^bb0([[C:%.*]]: tensor<4x1xf32>, [[X:%.*]]: tensor<4x8xf32>, [[I:%.*]]: index):
// CHECK-NEXT: [[SUM:%.*]] = "ptensor.row_sum"([[C]])
// CHECK-NEXT: [[FILL:%.*]] = "ptensor.fillpad"([[X]])
// CHECK-NEXT: [[SET:%.*]] = "ptensor.set_validshape"([[X]], [[I]], [[I]])
// CHECK-NEXT: "test.use"([[C]], [[C]], [[SUM]], [[FILL]], [[SET]])
"func.func"() <{sym_name = "others", function_type = (tensor<4x1xf32>, !f, index) -> ()}> ({
^bb0(%c: tensor<4x1xf32>, %x: !f, %i: index):
  %c2 = "arith.constant"() <{value = 2 : index}> : () -> index
  %0 = "ptensor.row_max"(%c) : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %1 = "ptensor.row_min"(%c) : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %2 = "ptensor.row_sum"(%c) : (tensor<4x1xf32>) -> tensor<4x1xf32>
  %p = "ptensor.fillpad"(%x) : (!f) -> tensor<4x8xf32, #ptensor.view<pad = zero>>
  %3 = "ptensor.fillpad"(%p) : (tensor<4x8xf32, #ptensor.view<pad = zero>>) -> tensor<4x8xf32, #ptensor.view<pad = zero>>
  %s = "ptensor.set_validshape"(%x, %c2, %c2) : (!f, index, index) -> tensor<4x8xf32, #ptensor.view<valid = [2, 2]>>
  %4 = "ptensor.set_validshape"(%s, %i, %i) : (tensor<4x8xf32, #ptensor.view<valid = [2, 2]>>, index, index) -> tensor<4x8xf32, #ptensor.view<valid = [?, ?]>>
  "test.use"(%0, %1, %2, %3, %4) : (tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x8xf32, #ptensor.view<pad = zero>>, tensor<4x8xf32, #ptensor.view<valid = [?, ?]>>) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// Extents that are known: static ones, those a tensor was made with, those of what was written into.
// CHECK-LABEL: sym_name = "extents"
// CHECK-NEXT: ^bb0([[X:%.*]]: tensor<?x8xf32>, [[N:%.*]]: index, [[M:%.*]]: index, [[V:%.*]]: f32):
// CHECK-DAG: [[EIGHT:%.*]] = "arith.constant"() <{value = 8 : index}>
// CHECK-DAG: [[D:%.*]] = "ptensor.dim"([[X]]) <{axis = 0 : i64}>
// CHECK: "test.use"([[EIGHT]], [[M]], [[D]])
"func.func"() <{sym_name = "extents", function_type = (tensor<?x8xf32>, index, index, f32) -> ()}> ({
^bb0(%x: tensor<?x8xf32>, %n: index, %m: index, %v: f32):
  %0 = "ptensor.dim"(%x) <{axis = -1 : i64}> : (tensor<?x8xf32>) -> index
  %c = "ptensor.create"(%n, %m) : (index, index) -> tensor<?x4x?xf32>
  %1 = "ptensor.dim"(%c) <{axis = 2 : i64}> : (tensor<?x4x?xf32>) -> index
  %w = "ptensor.write"(%x, %n, %n, %v) : (tensor<?x8xf32>, index, index, f32) -> tensor<?x8xf32>
  %2 = "ptensor.dim"(%w) <{axis = 0 : i64}> : (tensor<?x8xf32>) -> index
  "test.use"(%0, %1, %2) : (index, index, index) -> ()
  "func.return"() : () -> ()
}) : () -> ()

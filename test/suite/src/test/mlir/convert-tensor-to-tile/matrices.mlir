// RUN: jpto-opt %s --convert-tensor-to-tile --validate=2 | FileCheck %s

// Matrix products: factors go to mat, the memory of the product is chosen later.

// Keys used as they are and transposed are loaded once.
// CHECK-LABEL: sym_name = "shared"
// CHECK: [[Q:%.*]] = "tile.load"{{.*}}target_memory = #tile.space<mat>{{.*}} -> !tile.tile<32x32xbf16, mat>
// CHECK: [[K:%.*]] = "tile.load"{{.*}}target_memory = #tile.space<mat>
// CHECK-NOT: "tile.load"
// CHECK: [[KT:%.*]] = "tile.transpose_view"([[K]]) : (!tile.tile<32x32xbf16, mat>) -> !tile.tile<32x32xbf16, mat, blayout=row_major, slayout=col_major>
// CHECK: [[S:%.*]] = "tile.matmul"([[Q]], [[KT]]) : {{.*}} -> !tile.tile<32x32xf32>
// CHECK: "tile.matmul"([[Q]], [[K]])
"func.func"() <{sym_name = "shared", function_type = (tensor<32x32xbf16>, tensor<32x32xbf16>) -> (tensor<32x32xf32>, tensor<32x32xf32>)}> ({
^bb0(%q: tensor<32x32xbf16>, %k: tensor<32x32xbf16>):
  %0 = "ptensor.matmul"(%q, %k) <{b_trans = true, out_dtype = f32}> : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xf32>
  %1 = "ptensor.matmul"(%q, %k) <{out_dtype = f32}> : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xf32>
  "func.return"(%0, %1) : (tensor<32x32xf32>, tensor<32x32xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// The cube sums in f32; a narrower result is rounded as the unit that writes it back does.
// CHECK-LABEL: sym_name = "narrow"
// CHECK: [[P:%.*]] = "tile.matmul"({{.*}}) : {{.*}} -> !tile.tile<32x32xf32>
// CHECK: "tile.cast"([[P]]) <{mode = #tile.round<rint>, to = bf16}> : (!tile.tile<32x32xf32>) -> !tile.tile<32x32xbf16>
"func.func"() <{sym_name = "narrow", function_type = (tensor<32x32xbf16>) -> tensor<32x32xbf16>}> ({
^bb0(%q: tensor<32x32xbf16>):
  %0 = "ptensor.matmul"(%q, %q) : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
  "func.return"(%0) : (tensor<32x32xbf16>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// A window that feeds a product is loaded to mat, also when it is reshaped; one that feeds the vector unit
// too is loaded twice.
// CHECK-LABEL: sym_name = "windows"
// CHECK: [[W:%.*]] = "tile.load"{{.*}}shape = array<i64: 1, 32, 32>, target_memory = #tile.space<mat>
// CHECK: [[A:%.*]] = "tile.reshape"([[W]])
// CHECK: [[M:%.*]] = "tile.load"{{.*}}target_memory = #tile.space<mat>
// CHECK: [[V:%.*]] = "tile.load"{{.*}}target_memory = #tile.space<vec>
// CHECK: "tile.matmul"([[A]], [[M]])
// CHECK: "tile.exp"([[V]])
"func.func"() <{sym_name = "windows", function_type = (tensor<4x32x32xf16>, tensor<64x32xf16>, index) -> (tensor<32x32xf32>, tensor<32x32xf16>)}> ({
^bb0(%a: tensor<4x32x32xf16>, %b: tensor<64x32xf16>, %i: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %0 = "ptensor.slice"(%a, %i, %c0, %c0) <{drop_dims = array<i64: 0>, operandSegmentSizes = array<i32: 1, 3, 0>, shape = array<i64: 1, 32, 32>}> : (tensor<4x32x32xf16>, index, index, index) -> tensor<32x32xf16>
  %1 = "ptensor.slice"(%b, %i, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 32, 32>}> : (tensor<64x32xf16>, index, index) -> tensor<32x32xf16>
  %2 = "ptensor.matmul"(%0, %1) <{out_dtype = f32}> : (tensor<32x32xf16>, tensor<32x32xf16>) -> tensor<32x32xf32>
  %3 = "ptensor.exp"(%1) : (tensor<32x32xf16>) -> tensor<32x32xf16>
  "func.return"(%2, %3) : (tensor<32x32xf32>, tensor<32x32xf16>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// A reshape of what lies in memory is a view, and loads come from that.
// CHECK-LABEL: sym_name = "view"
// CHECK: [[V:%.*]] = "ptensor.view"({{.*}}) : (tensor<2x16x32xf16>) -> tensor<32x32xf16>
// CHECK: "tile.load"([[V]], {{.*}}target_memory = #tile.space<mat>
"func.func"() <{sym_name = "view", function_type = (tensor<2x16x32xf16>) -> tensor<32x32xf32>}> ({
^bb0(%a: tensor<2x16x32xf16>):
  %0 = "ptensor.reshape"(%a) : (tensor<2x16x32xf16>) -> tensor<32x32xf16>
  %1 = "ptensor.matmul"(%0, %0) <{out_dtype = f32}> : (tensor<32x32xf16>, tensor<32x32xf16>) -> tensor<32x32xf32>
  "func.return"(%1) : (tensor<32x32xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// CHECK-LABEL: sym_name = "batch"
// CHECK: [[P:%.*]] = "tile.batch_matmul"({{.*}}) : (!tile.tile<3x16x32xf16, mat>, !tile.tile<3x32x16xf16, mat>) -> !tile.tile<3x16x16xf32>
// CHECK: "tile.batch_matmul_acc"([[P]],
"func.func"() <{sym_name = "batch", function_type = (tensor<3x16x32xf16>, tensor<3x32x16xf16>) -> tensor<3x16x16xf32>}> ({
^bb0(%a: tensor<3x16x32xf16>, %b: tensor<3x32x16xf16>):
  %0 = "ptensor.matmul"(%a, %b) <{out_dtype = f32}> : (tensor<3x16x32xf16>, tensor<3x32x16xf16>) -> tensor<3x16x16xf32>
  %1 = "ptensor.matmul_acc"(%0, %a, %b) : (tensor<3x16x16xf32>, tensor<3x16x32xf16>, tensor<3x32x16xf16>) -> tensor<3x16x16xf32>
  "func.return"(%1) : (tensor<3x16x16xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// An accumulator that is only created gets no memory yet; whether it starts anew is passed on.
// CHECK-LABEL: sym_name = "accumulator"
// CHECK: [[ACC:%.*]] = "tile.create"() : () -> !tile.tile<16x16xf32>
// CHECK: "scf.for"({{.*}}, [[ACC]])
// CHECK: "tile.matmul_acc"({{.*}}) : (!tile.tile<16x16xf32>, !tile.tile<16x32xf16, mat>, !tile.tile<32x16xf16, mat>, i1) -> !tile.tile<16x16xf32>
"func.func"() <{sym_name = "accumulator", function_type = (tensor<16x32xf16>, tensor<32x16xf16>, index) -> tensor<16x16xf32>}> ({
^bb0(%a: tensor<16x32xf16>, %b: tensor<32x16xf16>, %n: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
  %0 = "ptensor.create"() : () -> tensor<16x16xf32>
  %1 = "scf.for"(%c0, %n, %c1, %0) ({
  ^bb0(%i: index, %acc: tensor<16x16xf32>):
    %first = "arith.cmpi"(%i, %c0) <{predicate = 0 : i64}> : (index, index) -> i1
    %2 = "ptensor.matmul_acc"(%acc, %a, %b, %first) : (tensor<16x16xf32>, tensor<16x32xf16>, tensor<32x16xf16>, i1) -> tensor<16x16xf32>
    "scf.yield"(%2) : (tensor<16x16xf32>) -> ()
  }) : (index, index, index, tensor<16x16xf32>) -> tensor<16x16xf32>
  "func.return"(%1) : (tensor<16x16xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// A row on the left and a column on the right are vectors.
// CHECK-LABEL: sym_name = "vector"
// CHECK: [[V:%.*]] = "ptensor.view"({{.*}}) : (tensor<32xf16>) -> tensor<1x32xf16>
// CHECK: [[R:%.*]] = "tile.load"([[V]], {{.*}} -> !tile.tile<1x32xf16, mat, blayout=row_major, slayout=none_box>
// CHECK: [[P:%.*]] = "tile.matmul"([[R]], {{.*}}) : {{.*}} -> !tile.tile<1x16xf32>
// CHECK: "tile.reshape"([[P]]) : (!tile.tile<1x16xf32>) -> !tile.tile<16xf32>
"func.func"() <{sym_name = "vector", function_type = (tensor<32xf16>, tensor<32x16xf16>) -> tensor<16xf32>}> ({
^bb0(%v: tensor<32xf16>, %b: tensor<32x16xf16>):
  %0 = "ptensor.matmul"(%v, %b) <{out_dtype = f32}> : (tensor<32xf16>, tensor<32x16xf16>) -> tensor<16xf32>
  "func.return"(%0) : (tensor<16xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

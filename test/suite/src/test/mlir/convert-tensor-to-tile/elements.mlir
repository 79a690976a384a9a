// RUN: jpto-opt %s --convert-tensor-to-tile --validate=2 | FileCheck %s

// Element by element. What is computed with is loaded once, at the start of the function; what is returned
// is stored into an argument of its own.

// CHECK-LABEL: sym_name = "add"
// CHECK-NEXT: ^bb0([[X:%.*]]: tensor<256xf32>, [[Y:%.*]]: tensor<256xf32>, [[OUT:%.*]]: tensor<256xf32>):
// CHECK-NEXT: [[ZERO:%.*]] = "arith.constant"() <{value = 0 : index}>
// CHECK-NEXT: [[XV:%.*]] = "tile.load"([[X]], [[ZERO]]) <{operandSegmentSizes = array<i32: 1, 1, 0>, shape = array<i64: 256>, target_memory = #tile.space<vec>}> : (tensor<256xf32>, index) -> !tile.tile<256xf32, vec>
// CHECK-NEXT: [[YV:%.*]] = "tile.load"([[Y]], [[ZERO]])
// CHECK-NEXT: [[SUM:%.*]] = "tile.add"([[XV]], [[YV]])
// CHECK-NEXT: [[R:%.*]] = "tile.store"([[SUM]], [[OUT]], [[ZERO]]) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>}> : (!tile.tile<256xf32, vec>, tensor<256xf32>, index) -> tensor<256xf32>
// CHECK-NEXT: "func.return"([[R]])
"func.func"() <{sym_name = "add", function_type = (tensor<256xf32>, tensor<256xf32>) -> tensor<256xf32>}> ({
^bb0(%x: tensor<256xf32>, %y: tensor<256xf32>):
  %0 = "ptensor.add"(%x, %y) : (tensor<256xf32>, tensor<256xf32>) -> tensor<256xf32>
  "func.return"(%0) : (tensor<256xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// A chain has one load for each tensor, though it uses them twice.
// CHECK-LABEL: sym_name = "chain"
// CHECK-COUNT-2: "tile.load"
// CHECK-NOT: "tile.load"
// CHECK: "tile.neg"
// CHECK: "tile.exp"
// CHECK-SAME: precision = #tile.precision<high>
// CHECK: "tile.store"
"func.func"() <{sym_name = "chain", function_type = (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>}> ({
^bb0(%x: tensor<16x64xf32>, %y: tensor<16x64xf32>):
  %0 = "ptensor.mul"(%x, %y) : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>
  %1 = "ptensor.neg"(%0) : (tensor<16x64xf32>) -> tensor<16x64xf32>
  %2 = "ptensor.exp"(%1) <{precision = #tile.precision<high>}> : (tensor<16x64xf32>) -> tensor<16x64xf32>
  %3 = "ptensor.sub"(%2, %x) : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>
  %4 = "ptensor.div"(%3, %y) : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>
  "func.return"(%4) : (tensor<16x64xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// Numbers take the type of the elements: a constant becomes another one, a value is converted; where the
// number's type wins, the tile is cast.
// CHECK-LABEL: sym_name = "numbers"
// CHECK: [[X:%.*]] = "tile.load"
// CHECK: [[WIDE:%.*]] = "tile.cast"([[X]]) <{mode = #tile.round<round>, to = f32}>
// CHECK: "tile.adds"([[WIDE]], {{.*}}) : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x64xf32, vec>
// CHECK: [[HALF:%.*]] = "arith.constant"() <{value = 5.000000e-01 : bf16}> : () -> bf16
// CHECK: "tile.subs"([[X]], [[HALF]]) : (!tile.tile<16x64xbf16, vec>, bf16) -> !tile.tile<16x64xbf16, vec>
// CHECK: [[N:%.*]] = "arith.sitofp"({{.*}}) : (i32) -> bf16
// CHECK: "tile.maximums"({{.*}}, [[N]])
"func.func"() <{sym_name = "numbers", function_type = (tensor<16x64xbf16>, f32, i32) -> (tensor<16x64xf32>, tensor<16x64xbf16>)}> ({
^bb0(%x: tensor<16x64xbf16>, %s: f32, %n: i32):
  %half = "arith.constant"() <{value = 0.5 : f32}> : () -> f32
  %0 = "ptensor.adds"(%x, %s) : (tensor<16x64xbf16>, f32) -> tensor<16x64xf32>
  %1 = "ptensor.subs"(%x, %half) : (tensor<16x64xbf16>, f32) -> tensor<16x64xbf16>
  %2 = "ptensor.maximum"(%1, %n) : (tensor<16x64xbf16>, i32) -> tensor<16x64xbf16>
  "func.return"(%0, %2) : (tensor<16x64xf32>, tensor<16x64xbf16>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// CHECK-LABEL: sym_name = "mixed_types"
// CHECK: [[Y:%.*]] = "tile.load"{{.*}} -> !tile.tile<16x64xf16, vec>
// CHECK: [[YW:%.*]] = "tile.cast"([[Y]]) <{mode = #tile.round<round>, to = f32}>
// CHECK: "tile.div"({{.*}}, [[YW]])
"func.func"() <{sym_name = "mixed_types", function_type = (tensor<16x64xf32>, tensor<16x64xf16>) -> tensor<16x64xf32>}> ({
^bb0(%x: tensor<16x64xf32>, %y: tensor<16x64xf16>):
  %0 = "ptensor.div"(%x, %y) : (tensor<16x64xf32>, tensor<16x64xf16>) -> tensor<16x64xf32>
  "func.return"(%0) : (tensor<16x64xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// A column or row beside a matrix is expanded; sums and products may be swapped for it.
// CHECK-LABEL: sym_name = "vectors"
// CHECK: [[X:%.*]] = "tile.load"{{.*}} -> !tile.tile<16x64xf32, vec>
// CHECK: [[C:%.*]] = "tile.load"{{.*}} -> !tile.tile<16x1xf32, vec>
// CHECK: [[R:%.*]] = "tile.load"{{.*}} -> !tile.tile<64xf32, vec>
// CHECK: "tile.row_expand_sub"([[X]], [[C]])
// CHECK: "tile.row_expand_mul"({{.*}}, [[C]])
// CHECK: [[ROW:%.*]] = "tile.reshape"([[R]]) : (!tile.tile<64xf32, vec>) -> !tile.tile<1x64xf32, vec>
// CHECK: "tile.col_expand_add"({{.*}}, [[ROW]])
// CHECK: "tile.row_expand_max"({{.*}}, [[C]])
"func.func"() <{sym_name = "vectors", function_type = (tensor<16x64xf32>, tensor<16x1xf32>, tensor<64xf32>) -> tensor<16x64xf32>}> ({
^bb0(%x: tensor<16x64xf32>, %column: tensor<16x1xf32>, %row: tensor<64xf32>):
  %0 = "ptensor.sub"(%x, %column) : (tensor<16x64xf32>, tensor<16x1xf32>) -> tensor<16x64xf32>
  %1 = "ptensor.mul"(%column, %0) : (tensor<16x1xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>
  %2 = "ptensor.add"(%row, %1) : (tensor<64xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>
  %3 = "ptensor.maximum"(%2, %column) : (tensor<16x64xf32>, tensor<16x1xf32>) -> tensor<16x64xf32>
  "func.return"(%3) : (tensor<16x64xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// CHECK-LABEL: sym_name = "scratch"
// CHECK: [[T:%.*]] = "tile.create"() <{target_memory = #tile.space<vec>}> : () -> !tile.tile<16x64xi16, vec>
// CHECK: "tile.xor"({{.*}}, [[T]])
// CHECK: [[U:%.*]] = "tile.create"{{.*}} -> !tile.tile<16x64xf32, vec>
// CHECK: "tile.rsqrt"({{.*}}, [[U]]) <{precision = #tile.precision<high>}>
// CHECK: "tile.rsqrt"({{%[0-9a-z_]+}}) :
"func.func"() <{sym_name = "scratch", function_type = (tensor<16x64xi16>, tensor<16x64xf32>) -> (tensor<16x64xi16>, tensor<16x64xf32>)}> ({
^bb0(%x: tensor<16x64xi16>, %y: tensor<16x64xf32>):
  %0 = "ptensor.xor"(%x, %x) : (tensor<16x64xi16>, tensor<16x64xi16>) -> tensor<16x64xi16>
  %1 = "ptensor.rsqrt"(%y) <{precision = #tile.precision<high>}> : (tensor<16x64xf32>) -> tensor<16x64xf32>
  %2 = "ptensor.rsqrt"(%1) : (tensor<16x64xf32>) -> tensor<16x64xf32>
  "func.return"(%0, %2) : (tensor<16x64xi16>, tensor<16x64xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// A comparison is a mask, by which 1 or 0 is chosen.
// CHECK-LABEL: sym_name = "compare"
// CHECK: [[MASK:%.*]] = "tile.cmps"({{.*}}) <{cmp = #tile.cmp<lt>}> : (!tile.tile<16x64xf32, vec>, f32) -> !tile.tile<16x32xui8, vec, valid=16x8>
// CHECK: [[ONE:%.*]] = "tile.full"() <{value = 1.000000e+00 : f32}>
// CHECK: [[ZERO:%.*]] = "tile.full"() <{value = 0.000000e+00 : f32}>
// CHECK: [[TMP:%.*]] = "tile.create"{{.*}} -> !tile.tile<1x32xui8, vec>
// CHECK: "tile.sel"([[MASK]], [[ONE]], [[ZERO]], [[TMP]])
"func.func"() <{sym_name = "compare", function_type = (tensor<16x64xf32>, f32) -> tensor<16x64xf32>}> ({
^bb0(%x: tensor<16x64xf32>, %s: f32):
  %0 = "ptensor.cmp"(%x, %s) <{cmp = #tile.cmp<lt>}> : (tensor<16x64xf32>, f32) -> tensor<16x64xf32>
  "func.return"(%0) : (tensor<16x64xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// Scratch of sums is at least 128 columns wide, that of places has the shape of the tile. As much of it is
// valid as of the tile, which the target compares.
// CHECK-LABEL: sym_name = "reductions"
// CHECK: [[T:%.*]] = "tile.create"{{.*}} -> !tile.tile<16x128xf32, vec, valid=16x64>
// CHECK: "tile.row_min"({{.*}}, [[T]]) {{.*}} -> !tile.tile<16x1xf32, vec>
// CHECK: [[U:%.*]] = "tile.create"{{.*}} -> !tile.tile<16x64xf32, vec>
// CHECK: "tile.row_argmax"({{.*}}, [[U]]) {{.*}} -> !tile.tile<16x1xi32, vec>
// CHECK: "tile.col_sum"({{%[0-9a-z_]+}}) : {{.*}} -> !tile.tile<1x64xf32, vec>
"func.func"() <{sym_name = "reductions", function_type = (tensor<16x64xf32>) -> (tensor<16x1xf32>, tensor<16x1xi32>, tensor<1x64xf32>)}> ({
^bb0(%x: tensor<16x64xf32>):
  %0 = "ptensor.row_min"(%x) : (tensor<16x64xf32>) -> tensor<16x1xf32>
  %1 = "ptensor.row_argmax"(%x) : (tensor<16x64xf32>) -> tensor<16x1xi32>
  %2 = "ptensor.col_sum"(%x) : (tensor<16x64xf32>) -> tensor<1x64xf32>
  "func.return"(%0, %1, %2) : (tensor<16x1xf32>, tensor<16x1xi32>, tensor<1x64xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// What is chosen by a mask is valid where the mask is: more would be stored otherwise than there is room for.
// CHECK-LABEL: sym_name = "compare_ragged"
// CHECK: [[X:%.*]] = "tile.load"{{.*}} -> !tile.tile<16x64xf32, vec, valid=?x60>
// CHECK: [[M:%.*]] = "tile.cmps"([[X]], {{.*}} -> !tile.tile<16x32xui8, vec, valid=?x8>
// CHECK: [[ONE:%.*]] = "tile.expands"([[X]], {{.*}} -> !tile.tile<16x64xf32, vec, valid=?x60>
// CHECK: [[ZERO:%.*]] = "tile.expands"([[X]], {{.*}} -> !tile.tile<16x64xf32, vec, valid=?x60>
// CHECK: "tile.sel"([[M]], [[ONE]], [[ZERO]], {{.*}} -> !tile.tile<16x64xf32, vec, valid=?x60>
"func.func"() <{sym_name = "compare_ragged", function_type = (tensor<?x60xf32>, tensor<?x60xf32>, index) -> tensor<?x60xf32>}> ({
^bb0(%x: tensor<?x60xf32>, %o: tensor<?x60xf32>, %n: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c60 = "arith.constant"() <{value = 60 : index}> : () -> index
  %half = "arith.constant"() <{value = 0.5 : f32}> : () -> f32
  %0 = "ptensor.slice"(%x, %c0, %c0, %n, %c60) <{operandSegmentSizes = array<i32: 1, 2, 2>, shape = array<i64: 16, 64>}> : (tensor<?x60xf32>, index, index, index, index) -> tensor<16x64xf32, #ptensor.view<valid = [?, 60]>>
  %1 = "ptensor.cmp"(%0, %half) <{cmp = #tile.cmp<lt>}> : (tensor<16x64xf32, #ptensor.view<valid = [?, 60]>>, f32) -> tensor<16x64xf32, #ptensor.view<valid = [?, 60]>>
  %2 = "ptensor.assemble"(%o, %1, %c0, %c0) : (tensor<?x60xf32>, tensor<16x64xf32, #ptensor.view<valid = [?, 60]>>, index, index) -> tensor<?x60xf32>
  "func.return"(%2) : (tensor<?x60xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

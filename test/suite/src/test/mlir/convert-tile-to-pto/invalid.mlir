// RUN: jpto-opt %s --split-input-file --verify-diagnostics --print-name-hints --pass-pipeline='builtin.module(func.func(plan-tile-memory),convert-tile-to-pto)'

// A kernel that needs both cores.

"func.func"() <{sym_name = "mixed", function_type = (tensor<16x16xf32>) -> ()}> ({
^bb0(%x: tensor<16x16xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %l = "tile.create"() : () -> !tile.tile<16x16xf16, left>
  %r = "tile.create"() : () -> !tile.tile<16x16xf16, right>
  // expected-note@+1 {{it is made here}}
  %qk = "tile.matmul"(%l, %r) : (!tile.tile<16x16xf16, left>, !tile.tile<16x16xf16, right>) -> !tile.tile<16x16xf32, acc>
  // expected-error@+1 {{kernel 'mixed' needs both cores: %qk crosses from the cube to a vector core (from acc to vec); the passes for mixed kernels must split it before convert-tile-to-pto}}
  %v = "tile.move"(%qk) <{target_memory = #tile.space<vec>}> : (!tile.tile<16x16xf32, acc>) -> !tile.tile<16x16xf32, vec>
  %o = "tile.store"(%v, %x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x16xf32, vec>, tensor<16x16xf32>, index, index) -> tensor<16x16xf32>
  "func.return"() : () -> ()
}) : () -> ()

// -----

// What the target does not have is said by the rules of pto, at the author's line.

"func.func"() <{sym_name = "bf16", function_type = (tensor<16x64xbf16>) -> ()}> ({
^bb0(%x: tensor<16x64xbf16>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %a = "tile.load"(%x, %c0, %c0) <{shape = array<i64: 16, 64>, target_memory = #tile.space<vec>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<16x64xbf16>, index, index) -> !tile.tile<16x64xbf16, vec>
  // expected-error@+1 {{'pto.tadd' op}}
  %s = "tile.add"(%a, %a) : (!tile.tile<16x64xbf16, vec>, !tile.tile<16x64xbf16, vec>) -> !tile.tile<16x64xbf16, vec>
  %o = "tile.store"(%s, %x, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x64xbf16, vec>, tensor<16x64xbf16>, index, index) -> tensor<16x64xbf16>
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{sym_name = "strided_column", function_type = (tensor<64x8xf32>) -> ()}> ({
^bb0(%x: tensor<64x8xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  // expected-error@+1 {{a column of a row-major tensor cannot be moved as a column vector; its last dimension must be 1, but is 8}}
  %t = "tile.load"(%x, %c0, %c0) <{shape = array<i64: 16, 1>, target_memory = #tile.space<vec>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x8xf32>, index, index) -> !tile.tile<16x1xf32, vec>
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{sym_name = "backwards", function_type = (tensor<16x64xf32>, index) -> ()}> ({
^bb0(%x: tensor<16x64xf32>, %n: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %minus = "arith.constant"() <{value = -1 : index}> : () -> index
  // expected-error@+1 {{the step of a loop must be positive, but is -1}}
  "scf.for"(%n, %c0, %minus) ({
  ^bb1(%i: index):
    %t = "tile.load"(%x, %c0, %c0) <{shape = array<i64: 16, 64>, target_memory = #tile.space<vec>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<16x64xf32>, index, index) -> !tile.tile<16x64xf32, vec>
    "scf.yield"() : () -> ()
  }) : (index, index, index) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

// A column whose elements lie apart: no view of columns has them.

"func.func"() <{sym_name = "apart", function_type = (tensor<64x1xf32, #ptensor.view<strides = [8, 1]>>) -> ()}> ({
^bb0(%x: tensor<64x1xf32, #ptensor.view<strides = [8, 1]>>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  // expected-error@+1 {{the elements of this column do not follow each other in the tensor, whose strides are [8, 1]}}
  %t = "tile.load"(%x, %c0, %c0) <{shape = array<i64: 16, 1>, target_memory = #tile.space<vec>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x1xf32, #ptensor.view<strides = [8, 1]>>, index, index) -> !tile.tile<16x1xf32, vec>
  "func.return"() : () -> ()
}) : () -> ()

// -----

// Elements in another order than the tile's.

"func.func"() <{sym_name = "columns_first", function_type = (tensor<64x16xf32, #ptensor.view<layout = dn>>) -> ()}> ({
^bb0(%x: tensor<64x16xf32, #ptensor.view<layout = dn>>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  // expected-error@+1 {{a tensor whose layout is dn goes to and comes from column vectors, or is loaded to mat; load it to mat, or keep it row-major}}
  %t = "tile.load"(%x, %c0, %c0) <{shape = array<i64: 64, 16>, target_memory = #tile.space<vec>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<64x16xf32, #ptensor.view<layout = dn>>, index, index) -> !tile.tile<64x16xf32, vec>
  "func.return"() : () -> ()
}) : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{sym_name = "add_bf16", function_type = (tensor<16x64xbf16>) -> ()}> ({
  ^bb0(%x: tensor<16x64xbf16>):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %a = "tile.load"(%x, %c0, %c0) <{shape = array<i64: 16, 64>, target_memory = #tile.space<vec>, operandSegmentSizes = array<i32: 1, 2, 0>}> : (tensor<16x64xbf16>, index, index) -> !tile.tile<16x64xbf16, vec>
    // expected-error@+1 {{a5 cannot add to elements of bf16 in global memory; a2 and a3 can}}
    %o = "tile.store"(%a, %x, %c0, %c0) <{atomic = #tile.atomic<add>, operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<16x64xbf16, vec>, tensor<16x64xbf16>, index, index) -> tensor<16x64xbf16>
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a5"} : () -> ()

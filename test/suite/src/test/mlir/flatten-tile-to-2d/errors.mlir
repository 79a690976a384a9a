// RUN: jpto-opt %s --flatten-tile-to-2d --split-input-file --verify-diagnostics

"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %a = "tile.create"() : () -> !tile.tile<2x8x64xf32>
  // expected-error@+1 {{'tile.slice' op takes a window of '!tile.tile<2x8x64xf32>' whose rows do not follow each other once it has two axes}}
  %s = "tile.slice"(%a, %c0, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 3, 0>, shape = array<i64: 2, 4, 64>}> : (!tile.tile<2x8x64xf32>, index, index, index) -> !tile.tile<2x4x64xf32>
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %a = "tile.create"() : () -> !tile.tile<2x8x64xf32>
  // expected-error@+1 {{'tile.transpose' op swaps an axis of '!tile.tile<2x8x64xf32>' that is one with others once tiles have two axes}}
  %t = "tile.transpose"(%a) <{axis1 = 0 : i64, axis2 = 1 : i64}> : (!tile.tile<2x8x64xf32>) -> !tile.tile<8x2x64xf32>
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %a = "tile.create"() : () -> !tile.tile<2x8x64xf32>
  // expected-error@+1 {{'tile.col_max' op works along the second last axis of '!tile.tile<2x8x64xf32>', which is one with those before it once tiles have two axes}}
  %t = "tile.col_max"(%a) : (!tile.tile<2x8x64xf32>) -> !tile.tile<2x1x64xf32>
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %a = "tile.create"() <{target_memory = #tile.space<mat>}> : () -> !tile.tile<4x64x128xf16, mat>
  // expected-error@+1 {{'tile.transpose_view' op makes '!tile.tile<4x128x64xf16, mat, blayout=row_major, slayout=col_major>', which tiles of two axes do not lead to; work on tiles of two axes}}
  %t = "tile.transpose_view"(%a) : (!tile.tile<4x64x128xf16, mat>) -> !tile.tile<4x128x64xf16, mat, blayout=row_major, slayout=col_major>
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = () -> (), sym_name = "f"}> ({
  %a = "tile.create"() <{target_memory = #tile.space<mat>}> : () -> !tile.tile<4x16x16xf16, mat>
  // expected-error@+1 {{'tile.batch_matmul' op has more than one product; what is not stored right away, the kernel must loop over, with tiles of two axes}}
  %p = "tile.batch_matmul"(%a, %a) : (!tile.tile<4x16x16xf16, mat>, !tile.tile<4x16x16xf16, mat>) -> !tile.tile<4x16x16xf32>
  "func.return"() : () -> ()
}) : () -> ()

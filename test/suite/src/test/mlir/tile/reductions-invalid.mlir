// RUN: jpto-opt %s --allow-unregistered-dialect --split-input-file --verify-diagnostics

// Reductions, and vectors repeated (tile-tensor.md section 2.4): one case for each rule.

"test.f"() ({
^bb0(%x: !tile.tile<64xf32, vec>, %y: !tile.tile<64xf32, vec>):
  // expected-error@+1 {{'tile.row_sum' op expects a tile of rank 2 or more, but got rank 1}}
  %0 = "tile.row_sum"(%x, %y) : (!tile.tile<64xf32, vec>, !tile.tile<64xf32, vec>) -> !tile.tile<1xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf16, vec>):
  // expected-error@+1 {{'tile.row_max' op expects tiles of one element type, but got 'f32' and 'f16'}}
  %0 = "tile.row_max"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf16, vec>) -> !tile.tile<16x1xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<64xf32, vec>):
  // expected-error@+1 {{'tile.row_min' op expects 'tmp' of rank 2, but got 1}}
  %0 = "tile.row_min"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<64xf32, vec>) -> !tile.tile<16x1xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x32xf32, vec>):
  // expected-error@+1 {{'tile.row_prod' op expects 'tmp' of at least 64 elements on axis 1, but got 32}}
  %0 = "tile.row_prod"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x32xf32, vec>) -> !tile.tile<16x1xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xbf16, vec>, %y: !tile.tile<16x64xbf16, vec>):
  // expected-error@+1 {{'tile.row_sum' op cannot reduce elements of type 'bf16'; expects i16, i32, f16 or f32}}
  %0 = "tile.row_sum"(%x, %y) : (!tile.tile<16x64xbf16, vec>, !tile.tile<16x64xbf16, vec>) -> !tile.tile<16x1xbf16, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, valid=0x64>, %y: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.row_sum' op expects valid elements, but 0x64 are}}
  %0 = "tile.row_sum"(%x, %y) : (!tile.tile<16x64xf32, vec, valid=0x64>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x1xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, blayout=col_major>, %y: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.row_sum' op expects 'input' to be row-major without boxes}}
  %0 = "tile.row_sum"(%x, %y) : (!tile.tile<16x64xf32, vec, blayout=col_major>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x1xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.row_sum' op inferred type(s) '!tile.tile<16x1xf32, vec>' are incompatible with return type(s) of operation '!tile.tile<16x1xf32, vec, blayout=row_major>'}}
  %0 = "tile.row_sum"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x1xf32, vec, blayout=row_major>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, acc>, %y: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.row_sum' op operand #0 must be in vec, but is in acc}}
  %0 = "tile.row_sum"(%x, %y) : (!tile.tile<16x64xf32, acc>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x1xf32, vec>
}) : () -> ()

// -----

// The room of a search is exactly as large as the tile.
"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x128xf32, vec>):
  // expected-error@+1 {{'tile.row_argmax' op expects tiles of one shape, but got 16x64 and 16x128}}
  %0 = "tile.row_argmax"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x128xf32, vec>) -> !tile.tile<16x1xi32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.row_argmin' op inferred type(s) '!tile.tile<16x1xi32, vec>' are incompatible with return type(s) of operation '!tile.tile<16x1xf32, vec>'}}
  %0 = "tile.row_argmin"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x1xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf16, vec>):
  // expected-error@+1 {{'tile.col_sum' op expects tiles of one element type, but got 'f32' and 'f16'}}
  %0 = "tile.col_sum"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf16, vec>) -> !tile.tile<1x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<64xf32, vec>):
  // expected-error@+1 {{'tile.col_max' op expects a tile of rank 2 or more, but got rank 1}}
  %0 = "tile.col_max"(%x) : (!tile.tile<64xf32, vec>) -> !tile.tile<64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, valid=16x0>):
  // expected-error@+1 {{'tile.col_min' op expects valid elements, but 16x0 are}}
  %0 = "tile.col_min"(%x) : (!tile.tile<16x64xf32, vec, valid=16x0>) -> !tile.tile<1x64xf32, vec, valid=1x0>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<1x64xf32, vec>):
  // expected-error@+1 {{'tile.col_argmax' op expects tiles of one shape, but got 16x64 and 1x64}}
  %0 = "tile.col_argmax"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<1x64xf32, vec>) -> !tile.tile<1x64xi32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.row_expand_sub' op expects a vector of one column, but got 16x64}}
  %0 = "tile.row_expand_sub"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<8x1xf32, vec>):
  // expected-error@+1 {{'tile.row_expand_mul' op expects a vector of as many rows as the tile: 16, but got 8}}
  %0 = "tile.row_expand_mul"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<8x1xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x1xf16, vec>):
  // expected-error@+1 {{'tile.row_expand_div' op expects tiles of one element type, but got 'f32' and 'f16'}}
  %0 = "tile.row_expand_div"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x1xf16, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<1xf32, vec>):
  // expected-error@+1 {{'tile.row_expand_max' op expects a tile and a vector of one rank, 2 or more, but got 2 and 1}}
  %0 = "tile.row_expand_max"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<1xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xbf16, vec>, %y: !tile.tile<16x1xbf16, vec>):
  // expected-error@+1 {{'tile.row_expand_add' op cannot add to elements of type 'bf16'; expects i8, i16, i32, f16 or f32}}
  %0 = "tile.row_expand_add"(%x, %y) : (!tile.tile<16x64xbf16, vec>, !tile.tile<16x1xbf16, vec>) -> !tile.tile<16x64xbf16, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec, blayout=col_major>, %y: !tile.tile<16x1xf32, vec>):
  // expected-error@+1 {{'tile.row_expand_sub' op expects 'input' to be row-major without boxes}}
  %0 = "tile.row_expand_sub"(%x, %y) : (!tile.tile<16x64xf32, vec, blayout=col_major>, !tile.tile<16x1xf32, vec>) -> !tile.tile<16x64xf32, vec, blayout=col_major>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xi32, vec>, %y: !tile.tile<16x1xi32, vec>):
  // expected-error@+1 {{'tile.row_expand_div' op expects floats for 'precision' high, but got 'i32'}}
  %0 = "tile.row_expand_div"(%x, %y) <{precision = #tile.precision<high>}> : (!tile.tile<16x64xi32, vec>, !tile.tile<16x1xi32, vec>) -> !tile.tile<16x64xi32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x64xf32, vec>):
  // expected-error@+1 {{'tile.col_expand_mul' op expects a vector of one row, but got 16x64}}
  %0 = "tile.col_expand_mul"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<1x32xf32, vec>):
  // expected-error@+1 {{'tile.col_expand_sub' op expects a vector of as many columns as the tile: 64, but got 32}}
  %0 = "tile.col_expand_sub"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<1x32xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<1x64xf32, vec>):
  // expected-error@+1 {{'tile.row_expand' op expects a vector of one column, but got 1x64}}
  %0 = "tile.row_expand"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<1x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %y: !tile.tile<16x1xf32, vec>):
  // expected-error@+1 {{'tile.col_expand' op expects a vector of one row, but got 16x1}}
  %0 = "tile.col_expand"(%x, %y) : (!tile.tile<16x64xf32, vec>, !tile.tile<16x1xf32, vec>) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

// -----

"test.f"() ({
^bb0(%x: !tile.tile<16x64xf32, vec>, %s: f16):
  // expected-error@+1 {{'tile.expands' op cannot combine a number of type 'f16' with elements of type 'f32'}}
  %0 = "tile.expands"(%x, %s) : (!tile.tile<16x64xf32, vec>, f16) -> !tile.tile<16x64xf32, vec>
}) : () -> ()

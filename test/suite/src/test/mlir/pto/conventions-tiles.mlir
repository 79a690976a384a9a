// RUN: jpto-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(verify-pto-conventions)'

// What ptoas asks of tiles late, or does not notice (pto-dialect.md 5 and 7).

"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "k"}> ({
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
    %t = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 16x16xf32>
    %s = "pto.subview"(%t, %c8, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0, 0>, sizes = [8, 16]}> : (!pto.tile_buf<vec, 16x16xf32>, index, index) -> !pto.tile_buf<vec, 8x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "k"}> ({
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
    %t = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 16x16xf32>
    // expected-error@+1 {{'pto.subview' op reaches outside the tile: row offset 8 and size 16, but the tile has 16}}
    %s = "pto.subview"(%t, %c8, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0, 0>, sizes = [16, 16]}> : (!pto.tile_buf<vec, 16x16xf32>, index, index) -> !pto.tile_buf<vec, 16x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "k"}> ({
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
    %t = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 16x16xf32>
    // expected-error@+1 {{'pto.subview' op reaches outside the tile: row offset 0 and size 32, but the tile has 16}}
    %s = "pto.subview"(%t, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0, 0>, sizes = [32, 16]}> : (!pto.tile_buf<vec, 16x16xf32>, index, index) -> !pto.tile_buf<vec, 32x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "k"}> ({
    %l = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<left, 16x16xf16, slayout=row_major>
    %r = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<right, 16x16xf16, slayout=col_major>
    %d = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>
    "pto.tmatmul"(%l, %r, %d) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "k"}> ({
    %l = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<left, 16x16xf16, slayout=row_major>
    %r = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<right, 16x16xf16, slayout=col_major>
    %d = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>
    "pto.tmatmul"(%l, %r, %d) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "k"}> ({
    %l = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<left, 16x16xf16, slayout=row_major>
    %r = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<right, 16x16xf16>
    %d = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>
    // expected-error@+1 {{'pto.tmatmul' op expects rhs to use blayout=row_major, slayout=col_major and fractal=512, the layout the cube reads, but got blayout=row_major, slayout=none_box and fractal=512}}
    "pto.tmatmul"(%l, %r, %d) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "k"}> ({
    %l = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<left, 16x16xf16, slayout=row_major>
    %r = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<right, 16x16xf16, slayout=col_major>
    %d = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major>
    // expected-error@+1 {{'pto.tmatmul' op expects dst to use blayout=col_major, slayout=row_major and fractal=1024, the layout the cube reads, but got blayout=col_major, slayout=row_major and fractal=512}}
    "pto.tmatmul"(%l, %r, %d) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "k"}> ({
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
    %m = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>
    %l = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<left, 16x16xf16, slayout=row_major>
    "pto.textract"(%m, %c0, %c0, %l) : (!pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>, index, index, !pto.tile_buf<left, 16x16xf16, slayout=row_major>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "k"}> ({
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
    %m = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>
    %l = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<left, 16x16xf16, slayout=row_major>
    "pto.textract"(%m, %c8, %c0, %l) : (!pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>, index, index, !pto.tile_buf<left, 16x16xf16, slayout=row_major>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "k"}> ({
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
    %m = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>
    %l = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<left, 16x16xf16, slayout=row_major>
    // expected-error@+1 {{'pto.textract' op on a5 takes a rectangle out of mat only at constant row 0 and column 0; load the rectangle by itself}}
    "pto.textract"(%m, %c8, %c0, %l) : (!pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>, index, index, !pto.tile_buf<left, 16x16xf16, slayout=row_major>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "k"}> ({
    %a = "arith.constant"() <{value = 0 : i64}> : () -> i64
    // expected-note@+1 {{the other tile}}
    %u = "pto.alloc_tile"(%a) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> !pto.tile_buf<vec, 16x16xf32>
    // expected-error@+1 {{'pto.alloc_tile' op has no addr, but another tile has one; at level 3 all have}}
    %t = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 16x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "k"}> ({
    // expected-note@+1 {{the other tile}}
    %t = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 16x16xf32>
    %a = "arith.constant"() <{value = 0 : i64}> : () -> i64
    // expected-error@+1 {{'pto.alloc_tile' op unexpected 'addr' operand; another tile has none, and memory is planned for all or for none}}
    %u = "pto.alloc_tile"(%a) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> !pto.tile_buf<vec, 16x16xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Products of a row: what is accepted and refused, by operation (pto-dialect.md 5.3).
// Accepted on a3.
"builtin.module"() ({
  %v0:3 = "test.values"() : () -> (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  "pto.tgemv"(%v0#0, %v0#1, %v0#2) : (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
  %v1:3 = "test.values"() : () -> (!pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>)
  "pto.tgemv.acc"(%v1#0, %v1#1, %v1#2, %v1#0) : (!pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
  %v2:4 = "test.values"() : () -> (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<bias, 1x16xf32>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  "pto.tgemv.bias"(%v2#0, %v2#1, %v2#2, %v2#3) : (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<bias, 1x16xf32>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
  %v3:3 = "test.values"() : () -> (!pto.tile_buf<left, 1x16xi8, slayout=row_major>, !pto.tile_buf<right, 16x16xi8, slayout=col_major>, !pto.tile_buf<acc, 1x16xi32, blayout=col_major, slayout=row_major, fractal=1024>)
  "pto.tgemv"(%v3#0, %v3#1, %v3#2) : (!pto.tile_buf<left, 1x16xi8, slayout=row_major>, !pto.tile_buf<right, 16x16xi8, slayout=col_major>, !pto.tile_buf<acc, 1x16xi32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
  %v4:3 = "test.values"() : () -> (!pto.tile_buf<left, 1x16xf32, slayout=row_major>, !pto.tile_buf<right, 16x16xf32, slayout=col_major>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  "pto.tgemv"(%v4#0, %v4#1, %v4#2) : (!pto.tile_buf<left, 1x16xf32, slayout=row_major>, !pto.tile_buf<right, 16x16xf32, slayout=col_major>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
  // elements are not checked
  %v5:4 = "test.values"() : () -> (!pto.tile_buf<acc, 1x16xf16, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xbf16, slayout=col_major>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  "pto.tgemv.acc"(%v5#0, %v5#1, %v5#2, %v5#3) : (!pto.tile_buf<acc, 1x16xf16, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xbf16, slayout=col_major>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
  // a3 does not look at layouts
  %v6:3 = "test.values"() : () -> (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  "pto.tgemv"(%v6#0, %v6#1, %v6#2) : (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// Accepted on a5.
"builtin.module"() ({
  %v0:3 = "test.values"() : () -> (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  "pto.tgemv"(%v0#0, %v0#1, %v0#2) : (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
  %v1:3 = "test.values"() : () -> (!pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>)
  "pto.tgemv.acc"(%v1#0, %v1#1, %v1#2, %v1#0) : (!pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
  %v2:4 = "test.values"() : () -> (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<bias, 1x16xf32>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  "pto.tgemv.bias"(%v2#0, %v2#1, %v2#2, %v2#3) : (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<bias, 1x16xf32>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tgemv, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 1x16xf16, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tgemv' op expects (dst, lhs, rhs) element types to match one of (i32, i8, i8), (f32, f16, f16), (f32, bf16, bf16), (f32, f32, f32), but got (f16, f16, f16)}}
  "pto.tgemv"(%v#0, %v#1, %v#2) : (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 1x16xf16, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgemv, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xbf16, slayout=col_major>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tgemv' op expects (dst, lhs, rhs) element types to match one of (i32, i8, i8), (f32, f16, f16), (f32, bf16, bf16), (f32, f32, f32), but got (f32, f16, bf16)}}
  "pto.tgemv"(%v#0, %v#1, %v#2) : (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xbf16, slayout=col_major>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgemv, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<mat, 1x16xf16, blayout=col_major, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tgemv' op expects lhs to be in the left address space, but it is in mat; move it there with pto.tmov or pto.textract first}}
  "pto.tgemv"(%v#0, %v#1, %v#2) : (!pto.tile_buf<mat, 1x16xf16, blayout=col_major, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgemv, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tgemv' op expects rhs to be in the right address space, but it is in left; move it there with pto.tmov or pto.textract first}}
  "pto.tgemv"(%v#0, %v#1, %v#2) : (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgemv, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<vec, 1x16xf32>)
  // expected-error@+1 {{'pto.tgemv' op expects dst to be in the acc address space, but it is in vec; allocate it there}}
  "pto.tgemv"(%v#0, %v#1, %v#2) : (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<vec, 1x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgemv.acc, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tgemv.acc' op expects acc_in to be in the acc address space, but it is in vec; allocate it there}}
  "pto.tgemv.acc"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgemv.bias, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tgemv.bias' op expects bias to be in the bias address space, but it is in vec; move it there with pto.tmov first}}
  "pto.tgemv.bias"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgemv.bias, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<bias, 1x16xf16>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tgemv.bias' op expects bias and dst to have the same element type, but got f16 and f32; convert one with pto.tcvt}}
  "pto.tgemv.bias"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<bias, 1x16xf16>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgemv.bias, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<bias, 2x16xf32>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tgemv.bias' op expects bias to have 1 row, but it has 2}}
  "pto.tgemv.bias"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<bias, 2x16xf32>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgemv, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tgemv' op expects rhs to use blayout=row_major and slayout=col_major, but got blayout=row_major and slayout=none_box; allocate it with that layout}}
  "pto.tgemv"(%v#0, %v#1, %v#2) : (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tgemv, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tgemv' op expects lhs valid_shape[0] to be 1, but its valid_shape is 16x16}}
  "pto.tgemv"(%v#0, %v#1, %v#2) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgemv, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tgemv' op expects dst valid_shape[0] to be 1, but its valid_shape is 16x16}}
  "pto.tgemv"(%v#0, %v#1, %v#2) : (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgemv, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<left, 1x32xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tgemv' op expects lhs valid_shape[1] to equal rhs valid_shape[0], but got 32 vs 16}}
  "pto.tgemv"(%v#0, %v#1, %v#2) : (!pto.tile_buf<left, 1x32xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 1x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgemv, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 1x32xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tgemv' op expects rhs valid_shape[1] to equal dst valid_shape[1], but got 16 vs 32}}
  "pto.tgemv"(%v#0, %v#1, %v#2) : (!pto.tile_buf<left, 1x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 1x32xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

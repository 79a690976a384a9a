// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Products of the cube: what is accepted and refused, by operation (pto-dialect.md 5.3).
// Accepted on a3.
"builtin.module"() ({
  %v0:3 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  "pto.tmatmul"(%v0#0, %v0#1, %v0#2) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
  %v1:3 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>)
  "pto.tmatmul.acc"(%v1#0, %v1#1, %v1#2, %v1#0) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
  %v2:4 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<bias, 1x16xf32>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  "pto.tmatmul.bias"(%v2#0, %v2#1, %v2#2, %v2#3) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<bias, 1x16xf32>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
  %v3:3 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xi8, slayout=row_major>, !pto.tile_buf<right, 16x16xi8, slayout=col_major>, !pto.tile_buf<acc, 16x16xi32, blayout=col_major, slayout=row_major, fractal=1024>)
  "pto.tmatmul"(%v3#0, %v3#1, %v3#2) : (!pto.tile_buf<left, 16x16xi8, slayout=row_major>, !pto.tile_buf<right, 16x16xi8, slayout=col_major>, !pto.tile_buf<acc, 16x16xi32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
  %v4:3 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf32, slayout=row_major>, !pto.tile_buf<right, 16x16xf32, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  "pto.tmatmul"(%v4#0, %v4#1, %v4#2) : (!pto.tile_buf<left, 16x16xf32, slayout=row_major>, !pto.tile_buf<right, 16x16xf32, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
  // elements are not checked
  %v5:4 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf16, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xbf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  "pto.tmatmul.acc"(%v5#0, %v5#1, %v5#2, %v5#3) : (!pto.tile_buf<acc, 16x16xf16, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xbf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
  // a3 does not look at layouts
  %v6:3 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  "pto.tmatmul"(%v6#0, %v6#1, %v6#2) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
  // valid extents count
  %v7:3 = "test.values"() : () -> (!pto.tile_buf<left, 16x32xf16, valid=16x16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  "pto.tmatmul"(%v7#0, %v7#1, %v7#2) : (!pto.tile_buf<left, 16x32xf16, valid=16x16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// Accepted on a5.
"builtin.module"() ({
  %v0:3 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  "pto.tmatmul"(%v0#0, %v0#1, %v0#2) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
  %v1:3 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>)
  "pto.tmatmul.acc"(%v1#0, %v1#1, %v1#2, %v1#0) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
  %v2:4 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<bias, 1x16xf32>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  "pto.tmatmul.bias"(%v2#0, %v2#1, %v2#2, %v2#3) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<bias, 1x16xf32>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tmatmul, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf16, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tmatmul' op expects (dst, lhs, rhs) element types to match one of (i32, i8, i8), (f32, f16, f16), (f32, bf16, bf16), (f32, f32, f32), but got (f16, f16, f16)}}
  "pto.tmatmul"(%v#0, %v#1, %v#2) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf16, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmatmul, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xbf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tmatmul' op expects (dst, lhs, rhs) element types to match one of (i32, i8, i8), (f32, f16, f16), (f32, bf16, bf16), (f32, f32, f32), but got (f32, f16, bf16)}}
  "pto.tmatmul"(%v#0, %v#1, %v#2) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xbf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmatmul, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tmatmul' op expects lhs to be in the left address space, but it is in mat; move it there with pto.tmov or pto.textract first}}
  "pto.tmatmul"(%v#0, %v#1, %v#2) : (!pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmatmul, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tmatmul' op expects rhs to be in the right address space, but it is in left; move it there with pto.tmov or pto.textract first}}
  "pto.tmatmul"(%v#0, %v#1, %v#2) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmatmul, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tmatmul' op expects dst to be in the acc address space, but it is in vec; allocate it there}}
  "pto.tmatmul"(%v#0, %v#1, %v#2) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmatmul.acc, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tmatmul.acc' op expects acc_in to be in the acc address space, but it is in vec; allocate it there}}
  "pto.tmatmul.acc"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmatmul.bias, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tmatmul.bias' op expects bias to be in the bias address space, but it is in vec; move it there with pto.tmov first}}
  "pto.tmatmul.bias"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmatmul.bias, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<bias, 1x16xf16>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tmatmul.bias' op expects bias and dst to have the same element type, but got f16 and f32; convert one with pto.tcvt}}
  "pto.tmatmul.bias"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<bias, 1x16xf16>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmatmul.bias, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<bias, 2x16xf32>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tmatmul.bias' op expects bias to have 1 row, but it has 2}}
  "pto.tmatmul.bias"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>, !pto.tile_buf<bias, 2x16xf32>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmatmul, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tmatmul' op expects rhs to use blayout=row_major and slayout=col_major, but got blayout=row_major and slayout=none_box; allocate it with that layout}}
  "pto.tmatmul"(%v#0, %v#1, %v#2) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 16x16xf16>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tmatmul, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 32x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tmatmul' op expects static matmul tile shapes lhs[M,K], rhs[K,N], and dst[M,N], but got 16x16, 32x16 and 16x16}}
  "pto.tmatmul"(%v#0, %v#1, %v#2) : (!pto.tile_buf<left, 16x16xf16, slayout=row_major>, !pto.tile_buf<right, 32x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmatmul, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<left, 16x4096xf16, slayout=row_major>, !pto.tile_buf<right, 4096x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tmatmul' op expects m, k, and n valid sizes to be in [1, 4095], but got 16, 4096 and 16}}
  "pto.tmatmul"(%v#0, %v#1, %v#2) : (!pto.tile_buf<left, 16x4096xf16, slayout=row_major>, !pto.tile_buf<right, 4096x16xf16, slayout=col_major>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Rectangles taken out and put in, and transposes: what is accepted and refused (pto-dialect.md 5.2).
// Accepted on a3.
"builtin.module"() ({
  %v0:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.ttrans"(%v0#0, %v0#1, %v0#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v1:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>)
  "pto.ttrans"(%v1#0, %v1#1, %v1#2) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>) -> ()
  %v2:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, index, index, !pto.tile_buf<vec, 8x8xf32>)
  "pto.textract"(%v2#0, %v2#1, %v2#2, %v2#3) : (!pto.tile_buf<vec, 16x16xf32>, index, index, !pto.tile_buf<vec, 8x8xf32>) -> ()
  %v3:4 = "test.values"() : () -> (!pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>, index, index, !pto.tile_buf<left, 16x16xf16, slayout=row_major>)
  "pto.textract"(%v3#0, %v3#1, %v3#2, %v3#3) : (!pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>, index, index, !pto.tile_buf<left, 16x16xf16, slayout=row_major>) -> ()
  %v4:4 = "test.values"() : () -> (!pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>, index, index, !pto.tile_buf<right, 16x16xf16, slayout=col_major>)
  "pto.textract"(%v4#0, %v4#1, %v4#2, %v4#3) : (!pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>, index, index, !pto.tile_buf<right, 16x16xf16, slayout=col_major>) -> ()
  %v5:4 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf16>, index, index, !pto.tile_buf<left, 16x16xf16, slayout=row_major>)
  "pto.textract"(%v5#0, %v5#1, %v5#2, %v5#3) : (!pto.tile_buf<mat, 16x16xf16>, index, index, !pto.tile_buf<left, 16x16xf16, slayout=row_major>) -> ()
  %v6:4 = "test.values"() : () -> (!pto.tile_buf<vec, 8x8xf32>, index, index, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tinsert"(%v6#0, %v6#1, %v6#2, %v6#3) : (!pto.tile_buf<vec, 8x8xf32>, index, index, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v7:4 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, index, index, !pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>)
  "pto.tinsert"(%v7#0, %v7#1, %v7#2, %v7#3) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, index, index, !pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>) -> ()
  %v8:5 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>)
  "pto.textract_fp"(%v8#0, %v8#1, %v8#2, %v8#3, %v8#4) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>) -> ()
  %v9:5 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xi32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xi16, blayout=col_major, slayout=row_major>)
  "pto.textract_fp"(%v9#0, %v9#1, %v9#2, %v9#3, %v9#4) : (!pto.tile_buf<acc, 16x16xi32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xi16, blayout=col_major, slayout=row_major>) -> ()
  %v10:5 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>)
  "pto.tinsert_fp"(%v10#0, %v10#1, %v10#2, %v10#3, %v10#4) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>) -> ()
  %v11:5 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xi32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xi16, blayout=col_major, slayout=row_major>)
  "pto.tinsert_fp"(%v11#0, %v11#1, %v11#2, %v11#3, %v11#4) : (!pto.tile_buf<acc, 16x16xi32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xi16, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// Accepted on a5.
"builtin.module"() ({
  // any order on a5
  %v0:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.ttrans"(%v0#0, %v0#1, %v0#2) : (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v1:4 = "test.values"() : () -> (!pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>, index, index, !pto.tile_buf<left, 16x16xf16, slayout=row_major>)
  "pto.textract"(%v1#0, %v1#1, %v1#2, %v1#3) : (!pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>, index, index, !pto.tile_buf<left, 16x16xf16, slayout=row_major>) -> ()
  %v2:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, index, index, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>)
  "pto.textract"(%v2#0, %v2#1, %v2#2, %v2#3) : (!pto.tile_buf<vec, 16x16xf32>, index, index, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>) -> ()
  %v3:4 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xi32, blayout=col_major, slayout=row_major, fractal=1024>, index, index, !pto.tile_buf<mat, 16x16xi32, blayout=col_major, slayout=row_major>)
  "pto.tinsert"(%v3#0, %v3#1, %v3#2, %v3#3) : (!pto.tile_buf<acc, 16x16xi32, blayout=col_major, slayout=row_major, fractal=1024>, index, index, !pto.tile_buf<mat, 16x16xi32, blayout=col_major, slayout=row_major>) -> ()
  %v4:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, index, index, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>)
  "pto.tinsert"(%v4#0, %v4#1, %v4#2, %v4#3) : (!pto.tile_buf<vec, 16x16xf32>, index, index, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>) -> ()
  %v5:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, blayout=col_major, slayout=row_major>, index, index, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>)
  "pto.tinsert"(%v5#0, %v5#1, %v5#2, %v5#3) : (!pto.tile_buf<vec, 16x16xf32, blayout=col_major, slayout=row_major>, index, index, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>) -> ()
  %v6:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, index, index, !pto.tile_buf<vec, 16x16xi32>)
  "pto.tinsert"(%v6#0, %v6#1, %v6#2, %v6#3) : (!pto.tile_buf<vec, 16x16xi32>, index, index, !pto.tile_buf<vec, 16x16xi32>) -> ()
  %v7:5 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xbf16, blayout=col_major, slayout=row_major>)
  "pto.textract_fp"(%v7#0, %v7#1, %v7#2, %v7#3, %v7#4) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xbf16, blayout=col_major, slayout=row_major>) -> ()
  %v8:5 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xbf16, blayout=col_major, slayout=row_major>)
  "pto.tinsert_fp"(%v8#0, %v8#1, %v8#2, %v8#3, %v8#4) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xbf16, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// ttrans, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.ttrans' op expects src and tmp to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.ttrans"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// ttrans, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.ttrans' op expects src to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.ttrans"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// ttrans, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi64>)
  // expected-error@+1 {{'pto.ttrans' op expects ttrans element type to be i8/i16/i32/f16/bf16/f32, but got i64; convert it with pto.tcvt}}
  "pto.ttrans"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi64>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// ttrans, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x4xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.ttrans' op expects src major dimension times element size to be 32-byte aligned on A5, but it has 16 bytes}}
  "pto.ttrans"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x4xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// textract, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, index, index, !pto.tile_buf<vec, 16x16xf16>)
  // expected-error@+1 {{'pto.textract' op expects src and dst to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.textract"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32>, index, index, !pto.tile_buf<vec, 16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// textract, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, index, index, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.textract' op expects textract element type to be i8/f16/bf16/f32, but got i32; convert it with pto.tcvt}}
  "pto.textract"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xi32>, index, index, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// textract, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, index, index, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>)
  // expected-error@+1 {{'pto.textract' op expects a supported textract address-space pair for this target, one of vec->vec, mat->left, mat->right, but got vec->mat; a5 has that way}}
  "pto.textract"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32>, index, index, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// textract, a5
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, index, index, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>)
  // expected-error@+1 {{'pto.textract' op expects a supported textract address-space pair for this target, one of mat->left, mat->right, mat->scaling, vec->mat, vec->vec, but got acc->mat}}
  "pto.textract"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, index, index, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// textract, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf16, blayout=col_major>, index, index, !pto.tile_buf<left, 16x16xf16, slayout=row_major>)
  // expected-error@+1 {{'pto.textract' op expects A2/A3 textract src to use a supported mat blayout/slayout combination, but got blayout=col_major and slayout=none_box; load it as blayout=col_major, slayout=row_major}}
  "pto.textract"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<mat, 16x16xf16, blayout=col_major>, index, index, !pto.tile_buf<left, 16x16xf16, slayout=row_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// textract, a5
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf16>, index, index, !pto.tile_buf<right, 16x16xf16, slayout=col_major>)
  // expected-error@+1 {{'pto.textract' op expects A5 textract src to use a supported mat blayout/slayout combination, but got blayout=row_major and slayout=none_box; load it as blayout=col_major, slayout=row_major}}
  "pto.textract"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<mat, 16x16xf16>, index, index, !pto.tile_buf<right, 16x16xf16, slayout=col_major>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// textract, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>, index, index, !pto.tile_buf<right, 16x16xf16>)
  // expected-error@+1 {{'pto.textract' op expects dst to use blayout=row_major and slayout=col_major, but got blayout=row_major and slayout=none_box; allocate it with that layout}}
  "pto.textract"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>, index, index, !pto.tile_buf<right, 16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// textract, a5
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, index, index, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.textract' op expects src to use blayout=row_major and slayout=none_box, but got blayout=col_major and slayout=none_box; allocate it with that layout}}
  "pto.textract"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, index, index, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tinsert, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, index, index, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>)
  // expected-error@+1 {{'pto.tinsert' op expects a supported tinsert address-space pair for this target, one of acc->mat, vec->vec, but got vec->mat; a5 has that way}}
  "pto.tinsert"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32>, index, index, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tinsert, a5
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>, index, index, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tinsert' op expects a supported tinsert address-space pair for this target, one of acc->mat, vec->vec, vec->mat, but got mat->vec}}
  "pto.tinsert"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>, index, index, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tinsert, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, index, index, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.tinsert' op expects A2/A3 vec->vec tinsert src/dst to have same supported dtype (i8/f16/bf16/f32), but got i32 and i32}}
  "pto.tinsert"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xi32>, index, index, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tinsert, a5
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, index, index, !pto.tile_buf<vec, 16x16xf16>)
  // expected-error@+1 {{'pto.tinsert' op expects A5 vec->vec tinsert src/dst to have same supported dtype (i8/i32/f8/f16/bf16/f32), but got f32 and f16}}
  "pto.tinsert"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32>, index, index, !pto.tile_buf<vec, 16x16xf16>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tinsert, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, index, index, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>)
  // expected-error@+1 {{'pto.tinsert' op expects A2/A3 tinsert element types to be src=f32, dst=f16/bf16, but got f32 and f32}}
  "pto.tinsert"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, index, index, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tinsert, a5
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, index, index, !pto.tile_buf<mat, 16x16xi32, blayout=col_major, slayout=row_major>)
  // expected-error@+1 {{'pto.tinsert' op expects A5 acc->mat tinsert element types to be (src=f32,dst=f16/bf16/f32) or (src=i32,dst=i32), but got f32 and i32}}
  "pto.tinsert"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, index, index, !pto.tile_buf<mat, 16x16xi32, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tinsert, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, index, index, !pto.tile_buf<mat, 16x16xf16>)
  // expected-error@+1 {{'pto.tinsert' op expects dst to use blayout=col_major and slayout=row_major, but got blayout=row_major and slayout=none_box; allocate it with that layout}}
  "pto.tinsert"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, index, index, !pto.tile_buf<mat, 16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tinsert, a5
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, index, index, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>)
  // expected-error@+1 {{'pto.tinsert' op expects src to use blayout=col_major and slayout=row_major, but got blayout=col_major and slayout=none_box; allocate it with that layout}}
  "pto.tinsert"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, index, index, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// textract_fp, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>)
  // expected-error@+1 {{'pto.textract_fp' op expects src to be in the acc address space, but it is in vec; allocate it there}}
  "pto.textract_fp"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// textract_fp, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<vec, 16x16xf32>, index, index, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>)
  // expected-error@+1 {{'pto.textract_fp' op expects fp to be in the scaling address space, but it is in vec; move it there with pto.tmov first}}
  "pto.textract_fp"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<vec, 16x16xf32>, index, index, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// textract_fp, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.textract_fp' op expects dst to be in the mat address space, but it is in vec; load or move it there first}}
  "pto.textract_fp"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// textract_fp, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>)
  // expected-error@+1 {{'pto.textract_fp' op expects A2/A3 textract_fp element types to be (src=f32,dst=i8) or (src=i32,dst=i8/f16/i16), but got f32 and f16}}
  "pto.textract_fp"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// textract_fp, a5
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xi32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xi16, blayout=col_major, slayout=row_major>)
  // expected-error@+1 {{'pto.textract_fp' op expects A5 textract_fp element types to be (src=f32,dst=i8/fp8/f16/bf16/f32) or (src=i32,dst=i8/f16/bf16), but got i32 and i16}}
  "pto.textract_fp"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<acc, 16x16xi32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xi16, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tinsert_fp, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>)
  // expected-error@+1 {{'pto.tinsert_fp' op expects src to be in the acc address space, but it is in vec; allocate it there}}
  "pto.tinsert_fp"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tinsert_fp, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<vec, 16x16xf32>, index, index, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>)
  // expected-error@+1 {{'pto.tinsert_fp' op expects fp to be in the scaling address space, but it is in vec; move it there with pto.tmov first}}
  "pto.tinsert_fp"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<vec, 16x16xf32>, index, index, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tinsert_fp, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.tinsert_fp' op expects dst to be in the mat address space, but it is in vec; load or move it there first}}
  "pto.tinsert_fp"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tinsert_fp, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>)
  // expected-error@+1 {{'pto.tinsert_fp' op expects A2/A3 tinsert_fp element types to be (src=f32,dst=i8) or (src=i32,dst=i8/f16/i16), but got f32 and f16}}
  "pto.tinsert_fp"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tinsert_fp, a5
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xi32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xi16, blayout=col_major, slayout=row_major>)
  // expected-error@+1 {{'pto.tinsert_fp' op expects A5 tinsert_fp element types to be (src=f32,dst=i8/fp8/f16/bf16/f32) or (src=i32,dst=i8/f16/bf16), but got i32 and i16}}
  "pto.tinsert_fp"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<acc, 16x16xi32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, index, index, !pto.tile_buf<mat, 16x16xi16, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

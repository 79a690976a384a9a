// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Moves between local memories: what is accepted and refused (pto-dialect.md 5.2).
// Accepted on a3.
"builtin.module"() ({
  %v0:2 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>, !pto.tile_buf<left, 16x16xf16, slayout=row_major>)
  "pto.tmov"(%v0#0, %v0#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>, !pto.tile_buf<left, 16x16xf16, slayout=row_major>) -> ()
  %v1:2 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>)
  "pto.tmov"(%v1#0, %v1#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>) -> ()
  %v2:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tmov"(%v2#0, %v2#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v3:2 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>)
  "pto.tmov"(%v3#0, %v3#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>) -> ()
  %v4:2 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tmov"(%v4#0, %v4#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v5:2 = "test.values"() : () -> (!pto.tile_buf<mat, 1x16xf32>, !pto.tile_buf<bias, 1x16xf32>)
  "pto.tmov"(%v5#0, %v5#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<mat, 1x16xf32>, !pto.tile_buf<bias, 1x16xf32>) -> ()
  %v6:2 = "test.values"() : () -> (!pto.tile_buf<mat, 1x16xf32>, !pto.tile_buf<scaling, 1x16xf32>)
  "pto.tmov"(%v6#0, %v6#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<mat, 1x16xf32>, !pto.tile_buf<scaling, 1x16xf32>) -> ()
  %v7:2 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tmov"(%v7#0, %v7#1) <{accToVecMode = #pto.acc_to_vec_mode<dual_mode_split_m>, operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v8:3 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>, !pto.tile_buf<scaling, 1x16xf32>)
  "pto.tmov"(%v8#0, %v8#1, %v8#2) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>, !pto.tile_buf<scaling, 1x16xf32>) -> ()
  %v9:3 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<vec, 16x16xf32>, i64)
  "pto.tmov"(%v9#0, %v9#1, %v9#2) <{accToVecMode = #pto.acc_to_vec_mode<single_mode_vec1>, operandSegmentSizes = array<i32: 1, 1, 0, 1>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<vec, 16x16xf32>, i64) -> ()
  %v10:3 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>)
  "pto.tmov.fp"(%v10#0, %v10#1, %v10#2) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// Accepted on a5.
"builtin.module"() ({
  %v0:2 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>, !pto.tile_buf<left, 16x16xf16, slayout=row_major>)
  "pto.tmov"(%v0#0, %v0#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>, !pto.tile_buf<left, 16x16xf16, slayout=row_major>) -> ()
  %v1:2 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>)
  "pto.tmov"(%v1#0, %v1#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>, !pto.tile_buf<right, 16x16xf16, slayout=col_major>) -> ()
  %v2:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tmov"(%v2#0, %v2#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v3:2 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>)
  "pto.tmov"(%v3#0, %v3#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>) -> ()
  %v4:2 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tmov"(%v4#0, %v4#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v5:2 = "test.values"() : () -> (!pto.tile_buf<mat, 1x16xf32>, !pto.tile_buf<bias, 1x16xf32>)
  "pto.tmov"(%v5#0, %v5#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<mat, 1x16xf32>, !pto.tile_buf<bias, 1x16xf32>) -> ()
  %v6:2 = "test.values"() : () -> (!pto.tile_buf<mat, 1x16xf32>, !pto.tile_buf<scaling, 1x16xf32>)
  "pto.tmov"(%v6#0, %v6#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<mat, 1x16xf32>, !pto.tile_buf<scaling, 1x16xf32>) -> ()
  %v7:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>)
  "pto.tmov"(%v7#0, %v7#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>) -> ()
  // a5 compares extents only from mat
  %v8:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 32x16xf32>)
  "pto.tmov"(%v8#0, %v8#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 32x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tmov, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tmov' op expects a supported tmov address-space pair for this target, one of mat->left, mat->right, mat->bias, mat->scaling, vec->vec, acc->mat, acc->vec, but got mat->vec}}
  "pto.tmov"(%v#0, %v#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmov, a5
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tmov' op expects a supported tmov address-space pair for this target, one of mat->left, mat->right, mat->bias, mat->scaling, vec->vec, acc->mat, acc->vec, vec->mat, but got mat->vec}}
  "pto.tmov"(%v#0, %v#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tmov, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>)
  // expected-error@+1 {{'pto.tmov' op expects a supported tmov address-space pair for this target, one of mat->left, mat->right, mat->bias, mat->scaling, vec->vec, acc->mat, acc->vec, but got vec->mat; a5 has that way}}
  "pto.tmov"(%v#0, %v#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmov, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>, !pto.tile_buf<left, 32x16xf16, slayout=row_major>)
  // expected-error@+1 {{'pto.tmov' op expects mat-source tmov to use matching src/dst shapes, but got 16x16 and 32x16}}
  "pto.tmov"(%v#0, %v#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>, !pto.tile_buf<left, 32x16xf16, slayout=row_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmov, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 32x16xf32>)
  // expected-error@+1 {{'pto.tmov' op expects A2/A3 non-mat tmov to use matching src/dst shapes, but got 16x16 and 32x16}}
  "pto.tmov"(%v#0, %v#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 32x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmov, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>, !pto.tile_buf<scaling, 1x16xf32>, i64)
  // expected-error@+1 {{'pto.tmov' op expects fp and preQuantScalar forms to be mutually exclusive; leave one of them out}}
  "pto.tmov"(%v#0, %v#1, %v#2, %v#3) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>, !pto.tile_buf<scaling, 1x16xf32>, i64) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmov, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tmov' op expects accToVecMode to be used only for acc-to-vec tmov, but this is vec to vec}}
  "pto.tmov"(%v#0, %v#1) <{accToVecMode = #pto.acc_to_vec_mode<single_mode_vec0>, operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmov, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<vec, 16x16xf32>, i64)
  // expected-error@+1 {{'pto.tmov' op expects fp/preQuantScalar acc-to-vec forms to use single-mode accToVecMode}}
  "pto.tmov"(%v#0, %v#1, %v#2) <{accToVecMode = #pto.acc_to_vec_mode<dual_mode_split_n>, operandSegmentSizes = array<i32: 1, 1, 0, 1>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<vec, 16x16xf32>, i64) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmov, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tmov' op expects reluPreMode form to use loc=acc src, but src is in vec; use no_relu}}
  "pto.tmov"(%v#0, %v#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode normal_relu>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmov, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, i64)
  // expected-error@+1 {{'pto.tmov' op expects preQuantScalar form to use loc=acc src, but src is in vec}}
  "pto.tmov"(%v#0, %v#1, %v#2) <{operandSegmentSizes = array<i32: 1, 1, 0, 1>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, i64) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmov, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tmov' op expects fp to be in the scaling address space, but it is in vec; move it there with pto.tmov first}}
  "pto.tmov"(%v#0, %v#1, %v#2) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmov, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf16, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>, !pto.tile_buf<scaling, 1x16xf32>)
  // expected-error@+1 {{'pto.tmov' op expects tmov src element type to be i32/f32, but got f16; convert it with pto.tcvt}}
  "pto.tmov"(%v#0, %v#1, %v#2) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<acc, 16x16xf16, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>, !pto.tile_buf<scaling, 1x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmov, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, fractal=1024>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tmov' op expects src to use blayout=col_major and slayout=row_major, but got blayout=row_major and slayout=none_box; allocate it with that layout}}
  "pto.tmov"(%v#0, %v#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode normal_relu>}> : (!pto.tile_buf<acc, 16x16xf32, fractal=1024>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmov, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tmov' op expects dst fractal size to be 512, but got 1024}}
  "pto.tmov"(%v#0, %v#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmov.fp, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>)
  // expected-error@+1 {{'pto.tmov.fp' op expects fp to be in the scaling address space, but it is in vec; move it there with pto.tmov first}}
  "pto.tmov.fp"(%v#0, %v#1, %v#2) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmov.fp, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tmov.fp' op expects dst to be in the mat address space, but it is in vec; load or move it there first}}
  "pto.tmov.fp"(%v#0, %v#1, %v#2) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmov.fp, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xi8, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>)
  // expected-error@+1 {{'pto.tmov.fp' op expects tmov.fp src element type to be i32/f32, but got i8; convert it with pto.tcvt}}
  "pto.tmov.fp"(%v#0, %v#1, %v#2) : (!pto.tile_buf<acc, 16x16xi8, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, !pto.tile_buf<mat, 16x16xi8, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmov.fp, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, !pto.tile_buf<mat, 16x16xi8>)
  // expected-error@+1 {{'pto.tmov.fp' op expects dst to use blayout=col_major and slayout=row_major, but got blayout=row_major and slayout=none_box; allocate it with that layout}}
  "pto.tmov.fp"(%v#0, %v#1, %v#2) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, !pto.tile_buf<mat, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

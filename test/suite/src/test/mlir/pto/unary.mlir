// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Element by element on one tile: what is accepted and refused (pto-dialect.md 5.4).
// Accepted on a3.
"builtin.module"() ({
  %v0:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tabs"(%v0#0, %v0#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v1:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.texp"(%v1#0, %v1#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v2:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tlog"(%v2#0, %v2#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v3:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tsqrt"(%v3#0, %v3#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v4:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trecip"(%v4#0, %v4#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v5:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trsqrt"(%v5#0, %v5#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // in place
  %v6 = "test.values"() : () -> !pto.tile_buf<vec, 16x16xf32>
  "pto.texp"(%v6, %v6) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v7:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x8xf32>)
  "pto.trsqrt"(%v7#0, %v7#1, %v7#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x8xf32>) -> ()
  %v8:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tneg"(%v8#0, %v8#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v9:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>)
  "pto.tneg"(%v9#0, %v9#1) : (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>) -> ()
  %v10:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>)
  "pto.trelu"(%v10#0, %v10#1) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
  %v11:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>)
  "pto.tnot"(%v11#0, %v11#1) : (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>) -> ()
  // pairs of types are not checked
  %v12:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>)
  "pto.tcvt"(%v12#0, %v12#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
  %v13:3 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>, !pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tcvt"(%v13#0, %v13#1, %v13#2) : (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>, !pto.tile_buf<mat, 16x16xf16, blayout=col_major, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// Accepted on a5.
"builtin.module"() ({
  %v0:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf16>)
  "pto.tabs"(%v0#0, %v0#1) : (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf16>) -> ()
  %v1:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf16>)
  "pto.texp"(%v1#0, %v1#1) : (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf16>) -> ()
  %v2:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf16>)
  "pto.tlog"(%v2#0, %v2#1) : (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf16>) -> ()
  %v3:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf16>)
  "pto.tsqrt"(%v3#0, %v3#1) : (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf16>) -> ()
  %v4:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf16>)
  "pto.trecip"(%v4#0, %v4#1) : (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf16>) -> ()
  %v5:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf16>)
  "pto.trsqrt"(%v5#0, %v5#1) : (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf16>) -> ()
  %v6:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tneg"(%v6#0, %v6#1) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>) -> ()
  // a5 compares columns only
  %v7:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tneg"(%v7#0, %v7#1) : (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v8:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>)
  "pto.tnot"(%v8#0, %v8#1) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// Accepted on a2a3.
"builtin.module"() ({
  // in place but on a3 by that name
  %v0 = "test.values"() : () -> !pto.tile_buf<vec, 16x16xf32>
  "pto.trecip"(%v0, %v0) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a2a3"} : () -> ()

// -----

// tabs, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.tabs' op expects tabs element type to be f16/f32, but got i32; convert it with pto.tcvt}}
  "pto.tabs"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tabs, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tabs' op expects src to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tabs"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tabs, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  // expected-error@+1 {{'pto.tabs' op expects src and dst to have the same valid_shape, but got 16x16 and 8x16; give both the same valid extents}}
  "pto.tabs"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// texp, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.texp' op expects texp element type to be f16/f32, but got i32; convert it with pto.tcvt}}
  "pto.texp"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// texp, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.texp' op expects src to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.texp"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// texp, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  // expected-error@+1 {{'pto.texp' op expects src and dst to have the same valid_shape, but got 16x16 and 8x16; give both the same valid extents}}
  "pto.texp"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tlog, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.tlog' op expects tlog element type to be f16/f32, but got i32; convert it with pto.tcvt}}
  "pto.tlog"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tlog, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tlog' op expects src to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tlog"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tlog, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  // expected-error@+1 {{'pto.tlog' op expects src and dst to have the same valid_shape, but got 16x16 and 8x16; give both the same valid extents}}
  "pto.tlog"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tsqrt, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.tsqrt' op expects tsqrt element type to be f16/f32, but got i32; convert it with pto.tcvt}}
  "pto.tsqrt"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tsqrt, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tsqrt' op expects src to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tsqrt"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tsqrt, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  // expected-error@+1 {{'pto.tsqrt' op expects src and dst to have the same valid_shape, but got 16x16 and 8x16; give both the same valid extents}}
  "pto.tsqrt"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trecip, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.trecip' op expects trecip element type to be f16/f32, but got i32; convert it with pto.tcvt}}
  "pto.trecip"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trecip, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trecip' op expects src to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.trecip"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trecip, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  // expected-error@+1 {{'pto.trecip' op expects src and dst to have the same valid_shape, but got 16x16 and 8x16; give both the same valid extents}}
  "pto.trecip"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trsqrt, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.trsqrt' op expects trsqrt element type to be f16/f32, but got i32; convert it with pto.tcvt}}
  "pto.trsqrt"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trsqrt, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trsqrt' op expects src to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.trsqrt"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trsqrt, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  // expected-error@+1 {{'pto.trsqrt' op expects src and dst to have the same valid_shape, but got 16x16 and 8x16; give both the same valid extents}}
  "pto.trsqrt"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trecip, a3
"builtin.module"() ({
  %v = "test.values"() : () -> !pto.tile_buf<vec, 16x16xf32>
  // expected-error@+1 {{'pto.trecip' op expects src and dst to use different storage, but they are the same tile; allocate another}}
  "pto.trecip"(%v, %v) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// texp, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.texp' op expects src to be in the vec address space, but it is in mat; load or move it there first}}
  "pto.texp"(%v#0, %v#1) : (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// texp, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf16>)
  // expected-error@+1 {{'pto.texp' op expects src and dst to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.texp"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trsqrt, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x4xf32>)
  // expected-error@+1 {{'pto.trsqrt' op expects tmp to be at least 32 bytes when provided, but it has 16}}
  "pto.trsqrt"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x4xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trsqrt, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trsqrt' op expects tmp to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.trsqrt"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tneg, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tneg' op expects src and dst to have the same valid_shape, but got 8x16 and 16x16; give both the same valid extents}}
  "pto.tneg"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tneg, a5
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=16x8>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tneg' op expects src and dst to have the same valid_shape[1], but got 8 and 16}}
  "pto.tneg"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32, valid=16x8>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tneg, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.tneg' op expects A2/A3 tneg element type to be i16/i32/f16/f32, but got i8; convert it with pto.tcvt, or assemble for a5}}
  "pto.tneg"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tneg, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tneg' op expects src to be in the vec address space, but it is in acc; load or move it there first}}
  "pto.tneg"(%v#0, %v#1) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trelu, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>)
  // expected-error@+1 {{'pto.trelu' op expects trelu element type to be i32/f16/f32, but got i16; convert it with pto.tcvt}}
  "pto.trelu"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tnot, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.tnot' op expects A2/A3 tnot element type to be i16, but got i32; convert it with pto.tcvt, or assemble for a5}}
  "pto.tnot"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tnot, a5
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tnot' op expects A5 tnot element type to be i8/i16/i32, but got f32; convert it with pto.tcvt}}
  "pto.tnot"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tcvt, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 32x16xf16, valid=16x16>)
  // expected-error@+1 {{'pto.tcvt' op expects src and dst to have the same shape, but got 16x16 and 32x16}}
  "pto.tcvt"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 32x16xf16, valid=16x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcvt, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf16, valid=8x16>)
  // expected-error@+1 {{'pto.tcvt' op expects src and dst to have the same valid_shape, but got 16x16 and 8x16; give both the same valid extents}}
  "pto.tcvt"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf16, valid=8x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcvt, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf16>)
  // expected-error@+1 {{'pto.tcvt' op expects dst to be a !pto.tile_buf or rank-2 memref, but got '!pto.partition_tensor_view<16x16xf16>'}}
  "pto.tcvt"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcvt, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>)
  // expected-error@+1 {{'pto.tcvt' op expects tmp to be a !pto.tile_buf or rank-2 memref, but got '!pto.partition_tensor_view<16x16xf32>'}}
  "pto.tcvt"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

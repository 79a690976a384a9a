// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Comparing, selecting, joining: what is accepted and refused, by operation (pto-dialect.md 5.6).
// Accepted on a3.
"builtin.module"() ({
  %v0:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tcmp"(%v0#0, %v0#1, %v0#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>) -> ()
  // the mask is packed
  %v1:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x32xi8>)
  "pto.tcmp"(%v1#0, %v1#1, %v1#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x32xi8>) -> ()
  // the mask is not checked
  %v2:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tcmps"(%v2#0, %v2#1, %v2#2) <{cmpMode = #pto<cmp lt>}> : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v3:5 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tsel"(%v3#0, %v3#1, %v3#2, %v3#3, %v3#4) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // mask and tmp are not checked
  %v4:5 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xbf16>)
  "pto.tsel"(%v4#0, %v4#1, %v4#2, %v4#3, %v4#4) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xbf16>) -> ()
  %v5:5 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>, f32, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tsels"(%v5#0, %v5#1, %v5#2, %v5#3, %v5#4) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>, f32, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // any order of the mask on a3
  %v6:5 = "test.values"() : () -> (!pto.tile_buf<vec, 32x16xi8, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>, f32, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tsels"(%v6#0, %v6#1, %v6#2, %v6#3, %v6#4) : (!pto.tile_buf<vec, 32x16xi8, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>, f32, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v7:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x32xf32>)
  "pto.tconcat"(%v7#0, %v7#1, %v7#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x32xf32>) -> ()
  %v8:5 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tconcatidx"(%v8#0, %v8#1, %v8#2, %v8#3, %v8#4) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// Accepted on a5.
"builtin.module"() ({
  %v0:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tcmp"(%v0#0, %v0#1, %v0#2) : (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi8>) -> ()
  // the memory is not checked on a5
  %v1:3 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tcmp"(%v1#0, %v1#1, %v1#2) : (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>) -> ()
  %v2:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, i8, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tcmps"(%v2#0, %v2#1, %v2#2) <{cmpMode = #pto<cmp lt>}> : (!pto.tile_buf<vec, 16x16xi8>, i8, !pto.tile_buf<vec, 16x16xi8>) -> ()
  %v3:5 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tsel"(%v3#0, %v3#1, %v3#2, %v3#3, %v3#4) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>) -> ()
  %v4:5 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, i8, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tsels"(%v4#0, %v4#1, %v4#2, %v4#3, %v4#4) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, i8, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tcmp, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.tcmp' op expects A2/A3 tcmp src0 element type to be i32/f16/f32, but got i16; convert it with pto.tcvt, or assemble for a5}}
  "pto.tcmp"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcmp, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcmp' op expects tcmp dst element type to be i8, but got f32; convert it with pto.tcvt}}
  "pto.tcmp"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcmp, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.tcmp' op expects src0 and src1 to have the same valid_shape, but got 16x16 and 8x16; give both the same valid extents}}
  "pto.tcmp"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcmp, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 8x16xi8>)
  // expected-error@+1 {{'pto.tcmp' op expects src0 and dst to have the same valid_shape[0], but got 16 and 8}}
  "pto.tcmp"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 8x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcmp, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x32xi8>)
  // expected-error@+1 {{'pto.tcmp' op expects src0 and dst to have the same shape, but got 16x16 and 16x32}}
  "pto.tcmp"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x32xi8>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tcmp, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.tcmp' op expects src0 to be in the vec address space, but it is in mat; load or move it there first}}
  "pto.tcmp"(%v#0, %v#1, %v#2) : (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcmps, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, i8, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.tcmps' op expects A2/A3 tcmps src element type to be i16/i32/f16/f32, but got i8; convert it with pto.tcvt, or assemble for a5}}
  "pto.tcmps"(%v#0, %v#1, %v#2) <{cmpMode = #pto<cmp lt>}> : (!pto.tile_buf<vec, 16x16xi8>, i8, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcmps, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  // expected-error@+1 {{'pto.tcmps' op expects src and dst to have the same valid_shape[0], but got 16 and 8}}
  "pto.tcmps"(%v#0, %v#1, %v#2) <{cmpMode = #pto<cmp lt>}> : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tsel, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.tsel' op expects A2/A3 tsel element type to be i16/i32/f16/bf16/f32, but got i8; convert it with pto.tcvt, or assemble for a5}}
  "pto.tsel"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tsel, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tsel' op expects src0 and src1 to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.tsel"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tsel, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.tsel' op expects dst to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tsel"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tsels, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>, f32, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  // expected-error@+1 {{'pto.tsels' op expects src and dst to have the same valid_shape, but got 16x16 and 8x16; give both the same valid extents}}
  "pto.tsels"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>, f32, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tsels, a5
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<vec, 32x16xi8, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>, f32, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tsels' op expects mask to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tsels"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<vec, 32x16xi8, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>, f32, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tsels, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xi8>, f32, !pto.tile_buf<vec, 16x16xbf16>)
  // expected-error@+1 {{'pto.tsels' op expects A2/A3 tsels element type to be i16/i32/f16/f32, but got bf16; convert it with pto.tcvt}}
  "pto.tsels"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xi8>, f32, !pto.tile_buf<vec, 16x16xbf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tsels, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xi8>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>, f32, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tsels' op expects mask to be a !pto.tile_buf or rank-2 memref, but got '!pto.partition_tensor_view<16x16xi8>'}}
  "pto.tsels"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.partition_tensor_view<16x16xi8>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>, f32, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tconcat, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tconcat' op expects src0.valid_col + src1.valid_col <= dst.cols, but got 16 + 16 and 16}}
  "pto.tconcat"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tconcat, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x32xf32>)
  // expected-error@+1 {{'pto.tconcat' op expects src1 and dst to have the same valid_shape[0], but got 8 and 16}}
  "pto.tconcat"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x32xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tconcat, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x32xf32>)
  // expected-error@+1 {{'pto.tconcat' op expects src0 and src1 to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.tconcat"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x32xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tconcat, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x32xf32>)
  // expected-error@+1 {{'pto.tconcat' op expects src0 to be in the vec address space, but it is in mat; load or move it there first}}
  "pto.tconcat"(%v#0, %v#1, %v#2) : (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x32xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tconcat, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x32xf32>)
  // expected-error@+1 {{'pto.tconcat' op expects src1 to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tconcat"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x32xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tconcat, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x32xi64>)
  // expected-error@+1 {{'pto.tconcat' op expects tconcat element type to be i8/i16/i32/f16/bf16/f32, but got i64; convert it with pto.tcvt}}
  "pto.tconcat"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x32xi64>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tconcatidx, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tconcatidx' op expects src0Idx and src1Idx to have the same element type, but got i32 and i16; convert one with pto.tcvt}}
  "pto.tconcatidx"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tconcatidx, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tconcatidx' op expects tconcatidx src0Idx element type to be i8/i16/i32, but got f32; convert it with pto.tcvt}}
  "pto.tconcatidx"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tconcatidx, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32, valid=16x0>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tconcatidx' op expects src0Idx and src1Idx valid_col >= 1, but got 16x0 and 16x16}}
  "pto.tconcatidx"(%v#0, %v#1, %v#2, %v#3, %v#4) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32, valid=16x0>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Element by element on a tile and a number: what is accepted and refused (pto-dialect.md 5.4).
// Accepted on a3.
"builtin.module"() ({
  %v0:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.taddsc"(%v0#0, %v0#1, %v0#2, %v0#3) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v1:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 32x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tsubsc"(%v1#0, %v1#1, %v1#2, %v1#3) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 32x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v2:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tdivs"(%v2#0, %v2#1, %v2#2) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v3:3 = "test.values"() : () -> (f32, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tdivs"(%v3#0, %v3#1, %v3#2) : (f32, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v4:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tdivs"(%v4#0, %v4#1, %v4#2) <{precision_mode = #pto<precision_mode HIGH_PRECISION>}> : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v5:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>)
  "pto.taxpy"(%v5#0, %v5#1, %v5#2) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v6:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf16>, f16, !pto.tile_buf<vec, 16x16xf32>)
  "pto.taxpy"(%v6#0, %v6#1, %v6#2) : (!pto.tile_buf<vec, 16x16xf16>, f16, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v7:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tfmods"(%v7#0, %v7#1, %v7#2) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v8:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trems"(%v8#0, %v8#1, %v8#2, %v8#3) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v9:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, i32, !pto.tile_buf<vec, 16x16xi16>)
  "pto.tands"(%v9#0, %v9#1, %v9#2) : (!pto.tile_buf<vec, 16x16xi16>, i32, !pto.tile_buf<vec, 16x16xi16>) -> ()
  %v10:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, i32, !pto.tile_buf<vec, 16x16xi16>)
  "pto.tors"(%v10#0, %v10#1, %v10#2) : (!pto.tile_buf<vec, 16x16xi16>, i32, !pto.tile_buf<vec, 16x16xi16>) -> ()
  // tmp is not checked
  %v11:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, i32, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi16>)
  "pto.txors"(%v11#0, %v11#1, %v11#2, %v11#3) : (!pto.tile_buf<vec, 16x16xi16>, i32, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi16>) -> ()
  // integers of any width
  %v12:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi64>, i8, !pto.tile_buf<vec, 16x16xi64>)
  "pto.tshls"(%v12#0, %v12#1, %v12#2) : (!pto.tile_buf<vec, 16x16xi64>, i8, !pto.tile_buf<vec, 16x16xi64>) -> ()
  %v13:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, i32, !pto.tile_buf<vec, 16x16xi16>)
  "pto.tshrs"(%v13#0, %v13#1, %v13#2) : (!pto.tile_buf<vec, 16x16xi16>, i32, !pto.tile_buf<vec, 16x16xi16>) -> ()
  %v14:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tlrelu"(%v14#0, %v14#1, %v14#2) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v15:2 = "test.values"() : () -> (f32, !pto.tile_buf<vec, 16x16xf32>)
  "pto.texpands"(%v15#0, %v15#1) : (f32, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v16:2 = "test.values"() : () -> (bf16, !pto.tile_buf<vec, 16x16xbf16>)
  "pto.texpands"(%v16#0, %v16#1) : (bf16, !pto.tile_buf<vec, 16x16xbf16>) -> ()
  %v17:2 = "test.values"() : () -> (f32, !pto.tile_buf<mat, 16x16xf32, blayout=col_major>)
  "pto.texpands"(%v17#0, %v17#1) : (f32, !pto.tile_buf<mat, 16x16xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// Accepted on a5.
"builtin.module"() ({
  %v0:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, i8, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tdivs"(%v0#0, %v0#1, %v0#2) : (!pto.tile_buf<vec, 16x16xi8>, i8, !pto.tile_buf<vec, 16x16xi8>) -> ()
  %v1:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, bf16, !pto.tile_buf<vec, 16x16xbf16>)
  "pto.taxpy"(%v1#0, %v1#1, %v1#2) : (!pto.tile_buf<vec, 16x16xbf16>, bf16, !pto.tile_buf<vec, 16x16xbf16>) -> ()
  %v2:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf16>, f16, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf16>)
  "pto.trems"(%v2#0, %v2#1, %v2#2, %v2#3) : (!pto.tile_buf<vec, 16x16xf16>, f16, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf16>) -> ()
  %v3:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, i32, !pto.tile_buf<vec, 16x16xi32>)
  "pto.tands"(%v3#0, %v3#1, %v3#2) : (!pto.tile_buf<vec, 16x16xi32>, i32, !pto.tile_buf<vec, 16x16xi32>) -> ()
  %v4:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, i32, !pto.tile_buf<vec, 16x16xi32>)
  "pto.tors"(%v4#0, %v4#1, %v4#2) : (!pto.tile_buf<vec, 16x16xi32>, i32, !pto.tile_buf<vec, 16x16xi32>) -> ()
  %v5:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, i32, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tshrs"(%v5#0, %v5#1, %v5#2) : (!pto.tile_buf<vec, 16x16xi8>, i32, !pto.tile_buf<vec, 16x16xi8>) -> ()
  %v6:2 = "test.values"() : () -> (i8, !pto.tile_buf<vec, 16x16xi8>)
  "pto.texpands"(%v6#0, %v6#1) : (i8, !pto.tile_buf<vec, 16x16xi8>) -> ()
  // any order on a5
  %v7:2 = "test.values"() : () -> (f32, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>)
  "pto.texpands"(%v7#0, %v7#1) : (f32, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// taddsc, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 32x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.taddsc' op expects src0 and src1 to have the same shape, but got 16x16 and 32x16}}
  "pto.taddsc"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 32x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tsubsc, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.partition_tensor_view<16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tsubsc' op expects src0 and src1 to have the same rank, but got 2 and 1}}
  "pto.tsubsc"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.partition_tensor_view<16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tdivs, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tdivs' op expects one tile-like operand and one scalar operand in ins(...), but got '!pto.tile_buf<vec, 16x16xf32>' and '!pto.tile_buf<vec, 16x16xf32>'}}
  "pto.tdivs"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tdivs, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (f32, !pto.tile_buf<mat, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tdivs' op expects scalar to be in the vec address space, but it is in mat; load or move it there first}}
  "pto.tdivs"(%v#0, %v#1, %v#2) : (f32, !pto.tile_buf<mat, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tdivs, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf16>)
  // expected-error@+1 {{'pto.tdivs' op expects src and dst to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.tdivs"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tdivs, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  // expected-error@+1 {{'pto.tdivs' op expects src and dst to have the same valid_shape, but got 16x16 and 8x16; give both the same valid extents}}
  "pto.tdivs"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tdivs, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, i8, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.tdivs' op expects A2/A3 tdivs element type to be i16/i32/f16/f32, but got i8; convert it with pto.tcvt, or assemble for a5}}
  "pto.tdivs"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi8>, i8, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tdivs, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, i32, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.tdivs' op expects element type f16 or f32 for precision_mode HIGH_PRECISION, but got i32; use DEFAULT}}
  "pto.tdivs"(%v#0, %v#1, %v#2) <{precision_mode = #pto<precision_mode HIGH_PRECISION>}> : (!pto.tile_buf<vec, 16x16xi32>, i32, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// taxpy, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f16, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.taxpy' op expects scalar type to match src element type, but got f16 and f32}}
  "pto.taxpy"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, f16, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// taxpy, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf16>)
  // expected-error@+1 {{'pto.taxpy' op expects dst/src element types to match, or dst=f32 and src=f16, but got f16 and f32}}
  "pto.taxpy"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// taxpy, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, bf16, !pto.tile_buf<vec, 16x16xbf16>)
  // expected-error@+1 {{'pto.taxpy' op expects A2/A3 taxpy dst element type to be f16/f32, but got bf16; convert it with pto.tcvt, or assemble for a5}}
  "pto.taxpy"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xbf16>, bf16, !pto.tile_buf<vec, 16x16xbf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// taxpy, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.taxpy' op expects dst to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.taxpy"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// taxpy, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 32x16xf32, valid=16x16>)
  // expected-error@+1 {{'pto.taxpy' op expects src and dst to have the same shape, but got 16x16 and 32x16}}
  "pto.taxpy"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 32x16xf32, valid=16x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tfmods, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, i32, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tfmods' op expects scalar type to match src element type, but got i32 and f32}}
  "pto.tfmods"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, i32, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tfmods, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.tfmods' op expects dst to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tfmods"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tfmods, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, i8, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.tfmods' op expects tfmods element type to be i16/i32/f16/f32, but got i8; convert it with pto.tcvt}}
  "pto.tfmods"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi8>, i8, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// trems, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf16>, f16, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf16>)
  // expected-error@+1 {{'pto.trems' op expects A2/A3 trems element type to be i32/f32, but got f16; convert it with pto.tcvt, or assemble for a5}}
  "pto.trems"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf16>, f16, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trems, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, i32, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trems' op expects scalar type to match src element type, but got i32 and f32}}
  "pto.trems"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32>, i32, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trems, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x8xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trems' op expects tmp valid columns to cover dst valid columns, but got 8 and 16}}
  "pto.trems"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x8xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tands, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, i32)
  // expected-error@+1 {{'pto.tands' op expects src and dst to use different storage, but they are the same tile; allocate another}}
  "pto.tands"(%v#0, %v#1, %v#0) : (!pto.tile_buf<vec, 16x16xi16>, i32, !pto.tile_buf<vec, 16x16xi16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tands, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, i32, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.tands' op expects A2/A3 tands element type to be i8/i16, but got i32; convert it with pto.tcvt, or assemble for a5}}
  "pto.tands"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi32>, i32, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tors, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, i32)
  // expected-error@+1 {{'pto.tors' op expects src and dst to use different storage, but they are the same tile; allocate another}}
  "pto.tors"(%v#0, %v#1, %v#0) : (!pto.tile_buf<vec, 16x16xi16>, i32, !pto.tile_buf<vec, 16x16xi16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tors, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, i32, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.tors' op expects A2/A3 tors element type to be i8/i16, but got i32; convert it with pto.tcvt, or assemble for a5}}
  "pto.tors"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi32>, i32, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tands, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, i16, !pto.tile_buf<vec, 16x16xi16, blayout=col_major>)
  // expected-error@+1 {{'pto.tands' op expects dst to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tands"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi16>, i16, !pto.tile_buf<vec, 16x16xi16, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// txors, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, i32, !pto.tile_buf<vec, 16x16xi16>)
  // expected-error@+1 {{'pto.txors' op expects src and dst to use different storage, but they are the same tile; allocate another}}
  "pto.txors"(%v#0, %v#1, %v#2, %v#0) : (!pto.tile_buf<vec, 16x16xi16>, i32, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tshls, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, i32, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tshls' op expects integral element types, but src has f32; convert it with pto.tcvt}}
  "pto.tshls"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, i32, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tshrs, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, i32, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.tshrs' op expects A2/A3 tshrs element type to be i16/i32, but got i8; convert it with pto.tcvt, or assemble for a5}}
  "pto.tshrs"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi8>, i32, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tshrs, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16, blayout=col_major>, i32, !pto.tile_buf<vec, 16x16xi16>)
  // expected-error@+1 {{'pto.tshrs' op expects src to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tshrs"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi16, blayout=col_major>, i32, !pto.tile_buf<vec, 16x16xi16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tlrelu, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, f32, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.tlrelu' op expects tlrelu element type to be f16/f32, but got i32; convert it with pto.tcvt}}
  "pto.tlrelu"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi32>, f32, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tlrelu, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  // expected-error@+1 {{'pto.tlrelu' op expects src and dst to have the same valid_shape, but got 16x16 and 8x16; give both the same valid extents}}
  "pto.tlrelu"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// texpands, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (f32, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.texpands' op expects dst to be in the vec or mat address space, but it is in acc}}
  "pto.texpands"(%v#0, %v#1) : (f32, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// texpands, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (i32, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.texpands' op expects scalar type to match dst element type, but got i32 and f32}}
  "pto.texpands"(%v#0, %v#1) : (i32, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// texpands, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (f32, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.texpands' op expects dst to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.texpands"(%v#0, %v#1) : (f32, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// texpands, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (i8, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.texpands' op expects A2/A3 texpands element type to be i16/i32/f16/bf16/f32, but got i8; convert it with pto.tcvt, or assemble for a5}}
  "pto.texpands"(%v#0, %v#1) : (i8, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

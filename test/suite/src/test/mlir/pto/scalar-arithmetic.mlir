// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Element by element on a tile and a number: what is accepted and refused (pto-dialect.md 5.4).
// Accepted on a3.
"builtin.module"() ({
  // the type of the number is not compared
  %v0:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, i32, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tadds"(%v0#0, %v0#1, %v0#2) : (!pto.tile_buf<vec, 16x16xf32>, i32, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // column major is accepted
  %v1:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, f32, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tadds"(%v1#0, %v1#1, %v1#2) : (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, f32, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // the type of the number is not compared
  %v2:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, i32, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tsubs"(%v2#0, %v2#1, %v2#2) : (!pto.tile_buf<vec, 16x16xf32>, i32, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // column major is accepted
  %v3:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, f32, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tsubs"(%v3#0, %v3#1, %v3#2) : (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, f32, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // the type of the number is not compared
  %v4:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, i32, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tmuls"(%v4#0, %v4#1, %v4#2) : (!pto.tile_buf<vec, 16x16xf32>, i32, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // column major is accepted
  %v5:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, f32, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tmuls"(%v5#0, %v5#1, %v5#2) : (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, f32, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // the type of the number is not compared
  %v6:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, i32, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tmaxs"(%v6#0, %v6#1, %v6#2) : (!pto.tile_buf<vec, 16x16xf32>, i32, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // column major is accepted
  %v7:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, f32, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tmaxs"(%v7#0, %v7#1, %v7#2) : (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, f32, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // the type of the number is not compared
  %v8:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, i32, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tmins"(%v8#0, %v8#1, %v8#2) : (!pto.tile_buf<vec, 16x16xf32>, i32, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // column major is accepted
  %v9:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, f32, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tmins"(%v9#0, %v9#1, %v9#2) : (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, f32, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// Accepted on a5.
"builtin.module"() ({
  %v0:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, f32, !pto.tile_buf<vec, 16x16xbf16>)
  "pto.tadds"(%v0#0, %v0#1, %v0#2) : (!pto.tile_buf<vec, 16x16xbf16>, f32, !pto.tile_buf<vec, 16x16xbf16>) -> ()
  %v1:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, f32, !pto.tile_buf<vec, 16x16xbf16>)
  "pto.tsubs"(%v1#0, %v1#1, %v1#2) : (!pto.tile_buf<vec, 16x16xbf16>, f32, !pto.tile_buf<vec, 16x16xbf16>) -> ()
  %v2:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, f32, !pto.tile_buf<vec, 16x16xbf16>)
  "pto.tmuls"(%v2#0, %v2#1, %v2#2) : (!pto.tile_buf<vec, 16x16xbf16>, f32, !pto.tile_buf<vec, 16x16xbf16>) -> ()
  %v3:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, f32, !pto.tile_buf<vec, 16x16xbf16>)
  "pto.tmaxs"(%v3#0, %v3#1, %v3#2) : (!pto.tile_buf<vec, 16x16xbf16>, f32, !pto.tile_buf<vec, 16x16xbf16>) -> ()
  %v4:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, f32, !pto.tile_buf<vec, 16x16xbf16>)
  "pto.tmins"(%v4#0, %v4#1, %v4#2) : (!pto.tile_buf<vec, 16x16xbf16>, f32, !pto.tile_buf<vec, 16x16xbf16>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tadds, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, f32, !pto.tile_buf<vec, 16x16xbf16>)
  // expected-error@+1 {{'pto.tadds' op expects A2/A3 tadds element type to be i16/i32/f16/f32, but got bf16; convert it with pto.tcvt, or assemble for a5}}
  "pto.tadds"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xbf16>, f32, !pto.tile_buf<vec, 16x16xbf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tadds, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  // expected-error@+1 {{'pto.tadds' op expects src and dst to have the same valid_shape, but got 16x16 and 8x16; give both the same valid extents}}
  "pto.tadds"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tadds, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tadds' op expects src to be in the vec address space, but it is in mat; load or move it there first}}
  "pto.tadds"(%v#0, %v#1, %v#2) : (!pto.tile_buf<mat, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tadds, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf16>)
  // expected-error@+1 {{'pto.tadds' op expects src and dst to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.tadds"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tsubs, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, f32, !pto.tile_buf<vec, 16x16xbf16>)
  // expected-error@+1 {{'pto.tsubs' op expects A2/A3 tsubs element type to be i16/i32/f16/f32, but got bf16; convert it with pto.tcvt, or assemble for a5}}
  "pto.tsubs"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xbf16>, f32, !pto.tile_buf<vec, 16x16xbf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tsubs, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  // expected-error@+1 {{'pto.tsubs' op expects src and dst to have the same valid_shape, but got 16x16 and 8x16; give both the same valid extents}}
  "pto.tsubs"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tsubs, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tsubs' op expects src to be in the vec address space, but it is in mat; load or move it there first}}
  "pto.tsubs"(%v#0, %v#1, %v#2) : (!pto.tile_buf<mat, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tsubs, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf16>)
  // expected-error@+1 {{'pto.tsubs' op expects src and dst to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.tsubs"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmuls, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, f32, !pto.tile_buf<vec, 16x16xbf16>)
  // expected-error@+1 {{'pto.tmuls' op expects A2/A3 tmuls element type to be i16/i32/f16/f32, but got bf16; convert it with pto.tcvt, or assemble for a5}}
  "pto.tmuls"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xbf16>, f32, !pto.tile_buf<vec, 16x16xbf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmuls, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  // expected-error@+1 {{'pto.tmuls' op expects src and dst to have the same valid_shape, but got 16x16 and 8x16; give both the same valid extents}}
  "pto.tmuls"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmuls, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tmuls' op expects src to be in the vec address space, but it is in mat; load or move it there first}}
  "pto.tmuls"(%v#0, %v#1, %v#2) : (!pto.tile_buf<mat, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmuls, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf16>)
  // expected-error@+1 {{'pto.tmuls' op expects src and dst to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.tmuls"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmaxs, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, f32, !pto.tile_buf<vec, 16x16xbf16>)
  // expected-error@+1 {{'pto.tmaxs' op expects A2/A3 tmaxs element type to be i16/i32/f16/f32, but got bf16; convert it with pto.tcvt, or assemble for a5}}
  "pto.tmaxs"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xbf16>, f32, !pto.tile_buf<vec, 16x16xbf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmaxs, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  // expected-error@+1 {{'pto.tmaxs' op expects src and dst to have the same valid_shape, but got 16x16 and 8x16; give both the same valid extents}}
  "pto.tmaxs"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmaxs, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tmaxs' op expects src to be in the vec address space, but it is in mat; load or move it there first}}
  "pto.tmaxs"(%v#0, %v#1, %v#2) : (!pto.tile_buf<mat, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmaxs, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf16>)
  // expected-error@+1 {{'pto.tmaxs' op expects src and dst to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.tmaxs"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmins, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, f32, !pto.tile_buf<vec, 16x16xbf16>)
  // expected-error@+1 {{'pto.tmins' op expects A2/A3 tmins element type to be i16/i32/f16/f32, but got bf16; convert it with pto.tcvt, or assemble for a5}}
  "pto.tmins"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xbf16>, f32, !pto.tile_buf<vec, 16x16xbf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmins, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  // expected-error@+1 {{'pto.tmins' op expects src and dst to have the same valid_shape, but got 16x16 and 8x16; give both the same valid extents}}
  "pto.tmins"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmins, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tmins' op expects src to be in the vec address space, but it is in mat; load or move it there first}}
  "pto.tmins"(%v#0, %v#1, %v#2) : (!pto.tile_buf<mat, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tmins, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf16>)
  // expected-error@+1 {{'pto.tmins' op expects src and dst to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.tmins"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, f32, !pto.tile_buf<vec, 16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

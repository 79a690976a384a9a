// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Element by element on tiles: what is accepted and refused, by operation (pto-dialect.md 5.4).
// Accepted on a3.
"builtin.module"() ({
  %v0:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tpartadd"(%v0#0, %v0#1, %v0#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v1:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tpartmul"(%v1#0, %v1#1, %v1#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v2:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tpartmax"(%v2#0, %v2#1, %v2#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v3:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tpartmin"(%v3#0, %v3#1, %v3#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // extents are not compared
  %v4:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 32x16xf32, valid=16x16>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tpartadd"(%v4#0, %v4#1, %v4#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 32x16xf32, valid=16x16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v5:6 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>)
  "pto.tpartargmax"(%v5#0, %v5#1, %v5#2, %v5#3, %v5#4, %v5#5) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
  %v6:6 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>)
  "pto.tpartargmin"(%v6#0, %v6#1, %v6#2, %v6#3, %v6#4, %v6#5) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// Accepted on a5.
"builtin.module"() ({
  %v0:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>)
  "pto.tpartadd"(%v0#0, %v0#1, %v0#2) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>) -> ()
  // neither source has to be whole
  %v1:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tpartadd"(%v1#0, %v1#1, %v1#2) : (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v2:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>)
  "pto.tpartmul"(%v2#0, %v2#1, %v2#2) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>) -> ()
  // neither source has to be whole
  %v3:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tpartmul"(%v3#0, %v3#1, %v3#2) : (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v4:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>)
  "pto.tpartmax"(%v4#0, %v4#1, %v4#2) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>) -> ()
  // neither source has to be whole
  %v5:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tpartmax"(%v5#0, %v5#1, %v5#2) : (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v6:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>)
  "pto.tpartmin"(%v6#0, %v6#1, %v6#2) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>) -> ()
  // neither source has to be whole
  %v7:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tpartmin"(%v7#0, %v7#1, %v7#2) : (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v8:6 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xi32>)
  "pto.tpartargmax"(%v8#0, %v8#1, %v8#2, %v8#3, %v8#4, %v8#5) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xi32>) -> ()
  %v9:6 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xi32>)
  "pto.tpartargmin"(%v9#0, %v9#1, %v9#2, %v9#3, %v9#4, %v9#5) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tpartadd, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>)
  // expected-error@+1 {{'pto.tpartadd' op expects A2/A3 tpartadd element type to be i16/i32/f16/f32, but got bf16; convert it with pto.tcvt, or assemble for a5}}
  "pto.tpartadd"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tpartadd, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tpartadd' op expects at least one of src0/src1 valid_shape to match dst valid_shape, but got 8x16, 8x16 and 16x16}}
  "pto.tpartadd"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tpartadd, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  // expected-error@+1 {{'pto.tpartadd' op expects src0 valid_shape to be less than or equal to dst valid_shape, but got 16x16 and 8x16}}
  "pto.tpartadd"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tpartadd, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tpartadd' op expects src0 and src1 to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.tpartadd"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tpartmul, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>)
  // expected-error@+1 {{'pto.tpartmul' op expects A2/A3 tpartmul element type to be i16/i32/f16/f32, but got bf16; convert it with pto.tcvt, or assemble for a5}}
  "pto.tpartmul"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tpartmul, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tpartmul' op expects at least one of src0/src1 valid_shape to match dst valid_shape, but got 8x16, 8x16 and 16x16}}
  "pto.tpartmul"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tpartmul, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  // expected-error@+1 {{'pto.tpartmul' op expects src0 valid_shape to be less than or equal to dst valid_shape, but got 16x16 and 8x16}}
  "pto.tpartmul"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tpartmul, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tpartmul' op expects src0 and src1 to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.tpartmul"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tpartmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>)
  // expected-error@+1 {{'pto.tpartmax' op expects A2/A3 tpartmax element type to be i16/i32/f16/f32, but got bf16; convert it with pto.tcvt, or assemble for a5}}
  "pto.tpartmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tpartmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tpartmax' op expects at least one of src0/src1 valid_shape to match dst valid_shape, but got 8x16, 8x16 and 16x16}}
  "pto.tpartmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tpartmax, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  // expected-error@+1 {{'pto.tpartmax' op expects src0 valid_shape to be less than or equal to dst valid_shape, but got 16x16 and 8x16}}
  "pto.tpartmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tpartmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tpartmax' op expects src0 and src1 to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.tpartmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tpartmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>)
  // expected-error@+1 {{'pto.tpartmin' op expects A2/A3 tpartmin element type to be i16/i32/f16/f32, but got bf16; convert it with pto.tcvt, or assemble for a5}}
  "pto.tpartmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tpartmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tpartmin' op expects at least one of src0/src1 valid_shape to match dst valid_shape, but got 8x16, 8x16 and 16x16}}
  "pto.tpartmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tpartmin, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  // expected-error@+1 {{'pto.tpartmin' op expects src0 valid_shape to be less than or equal to dst valid_shape, but got 16x16 and 8x16}}
  "pto.tpartmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tpartmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tpartmin' op expects src0 and src1 to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.tpartmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tpartadd, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tpartadd' op expects src1 to be rank-2 (tile-shaped), but its rank is 1}}
  "pto.tpartadd"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tpartmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 32x16xf32, valid=16x16>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tpartmax' op expects src0 and src1 to have the same shape, but got 16x16 and 32x16}}
  "pto.tpartmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 32x16xf32, valid=16x16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tpartargmax, a3
"builtin.module"() ({
  %v:6 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi16>)
  // expected-error@+1 {{'pto.tpartargmax' op expects tpartargmax src0Idx element type to be i32, but got i16; convert it with pto.tcvt}}
  "pto.tpartargmax"(%v#0, %v#1, %v#2, %v#3, %v#4, %v#5) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tpartargmax, a5
"builtin.module"() ({
  %v:6 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.tpartargmax' op expects at least one of src0/src1 valid_shape to match dst valid_shape, but got 8x16, 8x16 and 16x16}}
  "pto.tpartargmax"(%v#0, %v#1, %v#2, %v#3, %v#4, %v#5) : (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tpartargmax, a3
"builtin.module"() ({
  %v:6 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.tpartargmax' op expects src1 and src1Idx to have the same valid_shape, but got 8x16 and 16x16; give both the same valid extents}}
  "pto.tpartargmax"(%v#0, %v#1, %v#2, %v#3, %v#4, %v#5) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tpartargmin, a3
"builtin.module"() ({
  %v:6 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi16>)
  // expected-error@+1 {{'pto.tpartargmin' op expects tpartargmin src0Idx element type to be i32, but got i16; convert it with pto.tcvt}}
  "pto.tpartargmin"(%v#0, %v#1, %v#2, %v#3, %v#4, %v#5) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tpartargmin, a5
"builtin.module"() ({
  %v:6 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.tpartargmin' op expects at least one of src0/src1 valid_shape to match dst valid_shape, but got 8x16, 8x16 and 16x16}}
  "pto.tpartargmin"(%v#0, %v#1, %v#2, %v#3, %v#4, %v#5) : (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tpartargmin, a3
"builtin.module"() ({
  %v:6 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.tpartargmin' op expects src1 and src1Idx to have the same valid_shape, but got 8x16 and 16x16; give both the same valid extents}}
  "pto.tpartargmin"(%v#0, %v#1, %v#2, %v#3, %v#4, %v#5) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tpartargmax, a3
"builtin.module"() ({
  %v:6 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.tpartargmax' op expects src0Idx and src1Idx to have the same element type, but got i32 and i16; convert one with pto.tcvt}}
  "pto.tpartargmax"(%v#0, %v#1, %v#2, %v#3, %v#4, %v#5) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

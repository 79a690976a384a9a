// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// A number for each column: what is accepted and refused, by operation (pto-dialect.md 5.5).
// Accepted on a3.
"builtin.module"() ({
  %v0:2 = "test.values"() : () -> (!pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tcolexpand"(%v0#0, %v0#1) : (!pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v1:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tcolexpandadd"(%v1#0, %v1#1, %v1#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // elements need not be the same
  %v2:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf16>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tcolexpandadd"(%v2#0, %v2#1, %v2#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v3:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tcolexpandmul"(%v3#0, %v3#1, %v3#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // elements need not be the same
  %v4:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf16>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tcolexpandmul"(%v4#0, %v4#1, %v4#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v5:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tcolexpandsub"(%v5#0, %v5#1, %v5#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // elements need not be the same
  %v6:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf16>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tcolexpandsub"(%v6#0, %v6#1, %v6#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v7:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tcolexpandmax"(%v7#0, %v7#1, %v7#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // elements need not be the same
  %v8:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf16>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tcolexpandmax"(%v8#0, %v8#1, %v8#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v9:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tcolexpandmin"(%v9#0, %v9#1, %v9#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // elements need not be the same
  %v10:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf16>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tcolexpandmin"(%v10#0, %v10#1, %v10#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v11:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tcolexpanddiv"(%v11#0, %v11#1, %v11#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // elements need not be the same
  %v12:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf16>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tcolexpanddiv"(%v12#0, %v12#1, %v12#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v13:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tcolexpandexpdif"(%v13#0, %v13#1, %v13#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // elements need not be the same
  %v14:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf16>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tcolexpandexpdif"(%v14#0, %v14#1, %v14#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// Accepted on a5.
"builtin.module"() ({
  %v0:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 1x32xi8, valid=1x16>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tcolexpandadd"(%v0#0, %v0#1, %v0#2) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 1x32xi8, valid=1x16>, !pto.tile_buf<vec, 16x16xi8>) -> ()
  %v1:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 1x32xi8, valid=1x16>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tcolexpandmul"(%v1#0, %v1#1, %v1#2) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 1x32xi8, valid=1x16>, !pto.tile_buf<vec, 16x16xi8>) -> ()
  %v2:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 1x32xi8, valid=1x16>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tcolexpandsub"(%v2#0, %v2#1, %v2#2) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 1x32xi8, valid=1x16>, !pto.tile_buf<vec, 16x16xi8>) -> ()
  %v3:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 1x32xi8, valid=1x16>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tcolexpandmax"(%v3#0, %v3#1, %v3#2) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 1x32xi8, valid=1x16>, !pto.tile_buf<vec, 16x16xi8>) -> ()
  %v4:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 1x32xi8, valid=1x16>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tcolexpandmin"(%v4#0, %v4#1, %v4#2) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 1x32xi8, valid=1x16>, !pto.tile_buf<vec, 16x16xi8>) -> ()
  %v5:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 1x32xi8, valid=1x16>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tcolexpanddiv"(%v5#0, %v5#1, %v5#2) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 1x32xi8, valid=1x16>, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tcolexpand, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 1x8xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpand' op expects src and dst to have the same valid_shape[1], but got 8 and 16}}
  "pto.tcolexpand"(%v#0, %v#1) : (!pto.tile_buf<vec, 1x8xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpand, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 1x16xi64>, !pto.tile_buf<vec, 16x16xi64>)
  // expected-error@+1 {{'pto.tcolexpand' op expects tcolexpand element type to be i8/i16/i32/f16/bf16/f32, but got i64; convert it with pto.tcvt}}
  "pto.tcolexpand"(%v#0, %v#1) : (!pto.tile_buf<vec, 1x16xi64>, !pto.tile_buf<vec, 16x16xi64>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpand, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpand' op expects src to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tcolexpand"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpanddiv, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 1x16xi32>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.tcolexpanddiv' op expects element type f16 or f32 for precision_mode HIGH_PRECISION, but got i32; use DEFAULT}}
  "pto.tcolexpanddiv"(%v#0, %v#1, %v#2) <{precision_mode = #pto<precision_mode HIGH_PRECISION>}> : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 1x16xi32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tcolexpandadd, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x32xi8>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandadd' op expects A2/A3 tcolexpandadd src1 element type to be i16/i32/f16/f32, but got i8; convert it with pto.tcvt, or assemble for a5}}
  "pto.tcolexpandadd"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x32xi8>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandadd, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x8xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandadd' op expects src1 valid_shape[1] to equal dst valid_shape[1], but got 8 and 16}}
  "pto.tcolexpandadd"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x8xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandadd, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandadd' op expects src1 to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tcolexpandadd"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandadd, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 32x16xf32, valid=16x16>)
  // expected-error@+1 {{'pto.tcolexpandadd' op expects src0 and dst to have the same shape, but got 16x16 and 32x16}}
  "pto.tcolexpandadd"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 32x16xf32, valid=16x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandadd, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandadd' op expects src0 and dst to have the same valid_shape, but got 8x16 and 16x16; give both the same valid extents}}
  "pto.tcolexpandadd"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandmul, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x32xi8>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandmul' op expects A2/A3 tcolexpandmul src1 element type to be i16/i32/f16/f32, but got i8; convert it with pto.tcvt, or assemble for a5}}
  "pto.tcolexpandmul"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x32xi8>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandmul, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x8xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandmul' op expects src1 valid_shape[1] to equal dst valid_shape[1], but got 8 and 16}}
  "pto.tcolexpandmul"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x8xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandmul, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandmul' op expects src1 to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tcolexpandmul"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandmul, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 32x16xf32, valid=16x16>)
  // expected-error@+1 {{'pto.tcolexpandmul' op expects src0 and dst to have the same shape, but got 16x16 and 32x16}}
  "pto.tcolexpandmul"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 32x16xf32, valid=16x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandmul, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandmul' op expects src0 and dst to have the same valid_shape, but got 8x16 and 16x16; give both the same valid extents}}
  "pto.tcolexpandmul"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandsub, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x32xi8>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandsub' op expects A2/A3 tcolexpandsub src1 element type to be i16/i32/f16/f32, but got i8; convert it with pto.tcvt, or assemble for a5}}
  "pto.tcolexpandsub"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x32xi8>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandsub, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x8xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandsub' op expects src1 valid_shape[1] to equal dst valid_shape[1], but got 8 and 16}}
  "pto.tcolexpandsub"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x8xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandsub, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandsub' op expects src1 to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tcolexpandsub"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandsub, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 32x16xf32, valid=16x16>)
  // expected-error@+1 {{'pto.tcolexpandsub' op expects src0 and dst to have the same shape, but got 16x16 and 32x16}}
  "pto.tcolexpandsub"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 32x16xf32, valid=16x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandsub, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandsub' op expects src0 and dst to have the same valid_shape, but got 8x16 and 16x16; give both the same valid extents}}
  "pto.tcolexpandsub"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x32xi8>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandmax' op expects A2/A3 tcolexpandmax src1 element type to be i16/i32/f16/f32, but got i8; convert it with pto.tcvt, or assemble for a5}}
  "pto.tcolexpandmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x32xi8>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x8xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandmax' op expects src1 valid_shape[1] to equal dst valid_shape[1], but got 8 and 16}}
  "pto.tcolexpandmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x8xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandmax' op expects src1 to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tcolexpandmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 32x16xf32, valid=16x16>)
  // expected-error@+1 {{'pto.tcolexpandmax' op expects src0 and dst to have the same shape, but got 16x16 and 32x16}}
  "pto.tcolexpandmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 32x16xf32, valid=16x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandmax' op expects src0 and dst to have the same valid_shape, but got 8x16 and 16x16; give both the same valid extents}}
  "pto.tcolexpandmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x32xi8>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandmin' op expects A2/A3 tcolexpandmin src1 element type to be i16/i32/f16/f32, but got i8; convert it with pto.tcvt, or assemble for a5}}
  "pto.tcolexpandmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x32xi8>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x8xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandmin' op expects src1 valid_shape[1] to equal dst valid_shape[1], but got 8 and 16}}
  "pto.tcolexpandmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x8xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandmin' op expects src1 to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tcolexpandmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 32x16xf32, valid=16x16>)
  // expected-error@+1 {{'pto.tcolexpandmin' op expects src0 and dst to have the same shape, but got 16x16 and 32x16}}
  "pto.tcolexpandmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 32x16xf32, valid=16x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandmin' op expects src0 and dst to have the same valid_shape, but got 8x16 and 16x16; give both the same valid extents}}
  "pto.tcolexpandmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpanddiv, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x32xi8>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpanddiv' op expects A2/A3 tcolexpanddiv src1 element type to be f16/f32, but got i8; convert it with pto.tcvt, or assemble for a5}}
  "pto.tcolexpanddiv"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x32xi8>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpanddiv, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x8xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpanddiv' op expects src1 valid_shape[1] to equal dst valid_shape[1], but got 8 and 16}}
  "pto.tcolexpanddiv"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x8xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpanddiv, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpanddiv' op expects src1 to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tcolexpanddiv"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpanddiv, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 32x16xf32, valid=16x16>)
  // expected-error@+1 {{'pto.tcolexpanddiv' op expects src0 and dst to have the same shape, but got 16x16 and 32x16}}
  "pto.tcolexpanddiv"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 32x16xf32, valid=16x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpanddiv, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpanddiv' op expects src0 and dst to have the same valid_shape, but got 8x16 and 16x16; give both the same valid extents}}
  "pto.tcolexpanddiv"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandexpdif, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x32xi8>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandexpdif' op expects tcolexpandexpdif src1 element type to be f16/f32, but got i8; convert it with pto.tcvt}}
  "pto.tcolexpandexpdif"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x32xi8>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandexpdif, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x8xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandexpdif' op expects src1 valid_shape[1] to equal dst valid_shape[1], but got 8 and 16}}
  "pto.tcolexpandexpdif"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x8xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandexpdif, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandexpdif' op expects src1 to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tcolexpandexpdif"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandexpdif, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 32x16xf32, valid=16x16>)
  // expected-error@+1 {{'pto.tcolexpandexpdif' op expects src0 and dst to have the same shape, but got 16x16 and 32x16}}
  "pto.tcolexpandexpdif"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 32x16xf32, valid=16x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolexpandexpdif, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tcolexpandexpdif' op expects src0 and dst to have the same valid_shape, but got 8x16 and 16x16; give both the same valid extents}}
  "pto.tcolexpandexpdif"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

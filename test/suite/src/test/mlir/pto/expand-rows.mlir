// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// A number for each row: what is accepted and refused, by operation (pto-dialect.md 5.5).
// Accepted on a3.
"builtin.module"() ({
  %v0:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trowexpand"(%v0#0, %v0#1) : (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v1:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=16x1>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trowexpand"(%v1#0, %v1#1) : (!pto.tile_buf<vec, 16x16xf32, valid=16x1>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v2:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trowexpandmul"(%v2#0, %v2#1, %v2#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v3:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trowexpandmul"(%v3#0, %v3#1, %v3#2, %v3#3) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // extents are not compared
  %v4:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  "pto.trowexpandmul"(%v4#0, %v4#1, %v4#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
  %v5:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trowexpandsub"(%v5#0, %v5#1, %v5#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v6:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trowexpandsub"(%v6#0, %v6#1, %v6#2, %v6#3) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // extents are not compared
  %v7:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  "pto.trowexpandsub"(%v7#0, %v7#1, %v7#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
  %v8:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trowexpanddiv"(%v8#0, %v8#1, %v8#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v9:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trowexpanddiv"(%v9#0, %v9#1, %v9#2, %v9#3) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // extents are not compared
  %v10:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  "pto.trowexpanddiv"(%v10#0, %v10#1, %v10#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
  %v11:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trowexpandadd"(%v11#0, %v11#1, %v11#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // rows of 32 bytes
  %v12:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x8xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trowexpandadd"(%v12#0, %v12#1, %v12#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x8xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v13:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trowexpandmax"(%v13#0, %v13#1, %v13#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // in either order
  %v14:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trowexpandmax"(%v14#0, %v14#1, %v14#2) : (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v15:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trowexpandmax"(%v15#0, %v15#1, %v15#2, %v15#3) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v16:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trowexpandmin"(%v16#0, %v16#1, %v16#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // in either order
  %v17:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trowexpandmin"(%v17#0, %v17#1, %v17#2) : (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v18:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trowexpandmin"(%v18#0, %v18#1, %v18#2, %v18#3) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v19:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trowexpandexpdif"(%v19#0, %v19#1, %v19#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // in either order
  %v20:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trowexpandexpdif"(%v20#0, %v20#1, %v20#2) : (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v21:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trowexpandexpdif"(%v21#0, %v21#1, %v21#2, %v21#3) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// Accepted on a5.
"builtin.module"() ({
  %v0:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.trowexpandmul"(%v0#0, %v0#1, %v0#2) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>) -> ()
  %v1:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.trowexpandsub"(%v1#0, %v1#1, %v1#2) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>) -> ()
  %v2:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.trowexpanddiv"(%v2#0, %v2#1, %v2#2) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>) -> ()
  %v3:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x8xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trowexpandmax"(%v3#0, %v3#1, %v3#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x8xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v4:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x8xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trowexpandmin"(%v4#0, %v4#1, %v4#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x8xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v5:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x8xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.trowexpandexpdif"(%v5#0, %v5#1, %v5#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x8xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// trowexpand, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowexpand' op expects dst to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.trowexpand"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpand, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpand' op expects src to use the none_box slayout, but it is row_major; allocate it with that layout}}
  "pto.trowexpand"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpand, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 8x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpand' op expects src and dst to have the same valid_shape[0], but got 8 and 16}}
  "pto.trowexpand"(%v#0, %v#1) : (!pto.tile_buf<vec, 8x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpand, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf16>)
  // expected-error@+1 {{'pto.trowexpand' op expects src and dst to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.trowexpand"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpand, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi64>)
  // expected-error@+1 {{'pto.trowexpand' op expects trowexpand element type to be i8/i16/i32/f16/bf16/f32, but got i64; convert it with pto.tcvt}}
  "pto.trowexpand"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi64>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpand, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x16xf32, valid=0x16>)
  // expected-error@+1 {{'pto.trowexpand' op expects src valid_shape[0] to be non-zero, but its valid_shape is 0x16}}
  "pto.trowexpand"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x16xf32, valid=0x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandmul, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.trowexpandmul' op expects A2/A3 trowexpandmul element type to be i16/i32/f16/f32, but got i8; convert it with pto.tcvt, or assemble for a5}}
  "pto.trowexpandmul"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandmul, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xi32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpandmul' op expects src0 and src1 to have the same element type, but got f32 and i32; convert one with pto.tcvt}}
  "pto.trowexpandmul"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xi32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandmul, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowexpandmul' op expects dst to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.trowexpandmul"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandmul, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpandmul' op expects tmp to be a !pto.tile_buf or rank-2 memref, but got '!pto.partition_tensor_view<16x16xf32>'}}
  "pto.trowexpandmul"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandsub, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.trowexpandsub' op expects A2/A3 trowexpandsub element type to be i16/i32/f16/f32, but got i8; convert it with pto.tcvt, or assemble for a5}}
  "pto.trowexpandsub"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandsub, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xi32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpandsub' op expects src0 and src1 to have the same element type, but got f32 and i32; convert one with pto.tcvt}}
  "pto.trowexpandsub"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xi32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandsub, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowexpandsub' op expects dst to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.trowexpandsub"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandsub, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpandsub' op expects tmp to be a !pto.tile_buf or rank-2 memref, but got '!pto.partition_tensor_view<16x16xf32>'}}
  "pto.trowexpandsub"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpanddiv, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.trowexpanddiv' op expects A2/A3 trowexpanddiv element type to be f16/f32, but got i8; convert it with pto.tcvt, or assemble for a5}}
  "pto.trowexpanddiv"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpanddiv, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xi32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpanddiv' op expects src0 and src1 to have the same element type, but got f32 and i32; convert one with pto.tcvt}}
  "pto.trowexpanddiv"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xi32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpanddiv, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowexpanddiv' op expects dst to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.trowexpanddiv"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpanddiv, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpanddiv' op expects tmp to be a !pto.tile_buf or rank-2 memref, but got '!pto.partition_tensor_view<16x16xf32>'}}
  "pto.trowexpanddiv"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpanddiv, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 1x16xi32>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.trowexpanddiv' op expects element type f16 or f32 for precision_mode HIGH_PRECISION, but got i32; use DEFAULT}}
  "pto.trowexpanddiv"(%v#0, %v#1, %v#2) <{precision_mode = #pto<precision_mode HIGH_PRECISION>}> : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 1x16xi32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// trowexpandadd, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpandadd' op expects row-major src1 valid_shape[1] to be 32/sizeof(dtype), that is 8, but it is 16; or give it as a column, col_major}}
  "pto.trowexpandadd"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandadd, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x2xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpandadd' op expects non-row-major src1 valid_shape[1] to be 1, but it is 2}}
  "pto.trowexpandadd"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x2xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandadd, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 8x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpandadd' op expects src1 valid_shape[0] to equal dst valid_shape[0], but got 8 and 16}}
  "pto.trowexpandadd"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 8x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandadd, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpandadd' op expects src0 and dst to have the same valid_shape, but got 8x16 and 16x16; give both the same valid extents}}
  "pto.trowexpandadd"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandadd, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.trowexpandadd' op expects A2/A3 trowexpandadd element type to be i16/i32/f16/f32, but got i8; convert it with pto.tcvt, or assemble for a5}}
  "pto.trowexpandadd"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandmax, a5
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpandmax' op expects A5 form to omit tmp; leave it out}}
  "pto.trowexpandmax"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// trowexpandmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpandmax' op expects one of src0/src1 to match dst valid_shape and the other to be a per-row scalar vector, but got 16x16, 16x16 and 16x16}}
  "pto.trowexpandmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandmax, a3: not row major beside tmp
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x8xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpandmax' op expects one of src0/src1 to match dst valid_shape and the other to be a per-row scalar vector, but got 16x16, 16x8 and 16x16}}
  "pto.trowexpandmax"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x8xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandmax, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpandmax' op expects dst and tmp to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.trowexpandmax"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32, valid=0x16>)
  // expected-error@+1 {{'pto.trowexpandmax' op expects dst valid_shape[0] to be non-zero, but its valid_shape is 0x16}}
  "pto.trowexpandmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32, valid=0x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandmin, a5
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpandmin' op expects A5 form to omit tmp; leave it out}}
  "pto.trowexpandmin"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// trowexpandmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpandmin' op expects one of src0/src1 to match dst valid_shape and the other to be a per-row scalar vector, but got 16x16, 16x16 and 16x16}}
  "pto.trowexpandmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandmin, a3: not row major beside tmp
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x8xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpandmin' op expects one of src0/src1 to match dst valid_shape and the other to be a per-row scalar vector, but got 16x16, 16x8 and 16x16}}
  "pto.trowexpandmin"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x8xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandmin, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpandmin' op expects dst and tmp to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.trowexpandmin"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32, valid=0x16>)
  // expected-error@+1 {{'pto.trowexpandmin' op expects dst valid_shape[0] to be non-zero, but its valid_shape is 0x16}}
  "pto.trowexpandmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32, valid=0x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandexpdif, a5
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpandexpdif' op expects A5 form to omit tmp; leave it out}}
  "pto.trowexpandexpdif"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// trowexpandexpdif, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpandexpdif' op expects one of src0/src1 to match dst valid_shape and the other to be a per-row scalar vector, but got 16x16, 16x16 and 16x16}}
  "pto.trowexpandexpdif"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandexpdif, a3: not row major beside tmp
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x8xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpandexpdif' op expects one of src0/src1 to match dst valid_shape and the other to be a per-row scalar vector, but got 16x16, 16x8 and 16x16}}
  "pto.trowexpandexpdif"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x8xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandexpdif, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowexpandexpdif' op expects dst and tmp to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.trowexpandexpdif"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandexpdif, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32, valid=0x16>)
  // expected-error@+1 {{'pto.trowexpandexpdif' op expects dst valid_shape[0] to be non-zero, but its valid_shape is 0x16}}
  "pto.trowexpandexpdif"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32, valid=0x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandexpdif, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x1xi32, blayout=col_major>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.trowexpandexpdif' op expects trowexpandexpdif element type to be f16/f32, but got i32; convert it with pto.tcvt}}
  "pto.trowexpandexpdif"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x1xi32, blayout=col_major>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowexpandmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.trowexpandmax' op expects A2/A3 trowexpandmax element type to be i16/i32/f16/f32, but got i8; convert it with pto.tcvt, or assemble for a5}}
  "pto.trowexpandmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

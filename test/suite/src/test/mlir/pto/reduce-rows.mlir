// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Reductions of rows: what is accepted and refused, by operation (pto-dialect.md 5.5).
// Accepted on a3.
"builtin.module"() ({
  %v0:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  "pto.trowsum"(%v0#0, %v0#1, %v0#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
  // a row-major tile of one valid column
  %v1:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=16x1>)
  "pto.trowsum"(%v1#0, %v1#1, %v1#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=16x1>) -> ()
  %v2:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  "pto.trowmax"(%v2#0, %v2#1, %v2#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
  // a row-major tile of one valid column
  %v3:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=16x1>)
  "pto.trowmax"(%v3#0, %v3#1, %v3#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=16x1>) -> ()
  %v4:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  "pto.trowmin"(%v4#0, %v4#1, %v4#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
  // a row-major tile of one valid column
  %v5:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=16x1>)
  "pto.trowmin"(%v5#0, %v5#1, %v5#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=16x1>) -> ()
  %v6:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  "pto.trowprod"(%v6#0, %v6#1, %v6#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
  // a row-major tile of one valid column
  %v7:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=16x1>)
  "pto.trowprod"(%v7#0, %v7#1, %v7#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=16x1>) -> ()
  // tmp is not checked
  %v8:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  "pto.trowsum"(%v8#0, %v8#1, %v8#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
  // tmp is not checked
  %v9:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  "pto.trowmax"(%v9#0, %v9#1, %v9#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
  %v10:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xi32, blayout=col_major>)
  "pto.trowargmax"(%v10#0, %v10#1, %v10#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xi32, blayout=col_major>) -> ()
  %v11:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xi32, blayout=col_major>)
  "pto.trowargmin"(%v11#0, %v11#1, %v11#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xi32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowsum, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16, valid=16x1>)
  // expected-error@+1 {{'pto.trowsum' op expects trowsum element type to be i16/i32/f16/f32, but got bf16; convert it with pto.tcvt}}
  "pto.trowsum"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16, valid=16x1>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// trowsum, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowsum' op expects src to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.trowsum"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowsum, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowsum' op expects src to use the none_box slayout, but it is row_major; allocate it with that layout}}
  "pto.trowsum"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowsum, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowsum' op expects dst valid_shape[1] to be 1, but its valid_shape is 16x16}}
  "pto.trowsum"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowsum, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 8x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowsum' op expects src and dst to have the same valid_shape[0], but got 16 and 8}}
  "pto.trowsum"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 8x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowsum, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x2xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowsum' op expects DN-style dst to have shape[1] == 1, but it has 2 columns}}
  "pto.trowsum"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x2xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowsum, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowsum' op expects src valid_shape[0] to be non-zero, but its valid_shape is 0x16}}
  "pto.trowsum"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowsum, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf16, blayout=col_major>)
  // expected-error@+1 {{'pto.trowsum' op expects src and dst to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.trowsum"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf16, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowmax, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16, valid=16x1>)
  // expected-error@+1 {{'pto.trowmax' op expects trowmax element type to be i16/i32/f16/f32, but got bf16; convert it with pto.tcvt}}
  "pto.trowmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16, valid=16x1>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// trowmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowmax' op expects src to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.trowmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowmax' op expects src to use the none_box slayout, but it is row_major; allocate it with that layout}}
  "pto.trowmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowmax' op expects dst valid_shape[1] to be 1, but its valid_shape is 16x16}}
  "pto.trowmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 8x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowmax' op expects src and dst to have the same valid_shape[0], but got 16 and 8}}
  "pto.trowmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 8x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x2xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowmax' op expects DN-style dst to have shape[1] == 1, but it has 2 columns}}
  "pto.trowmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x2xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowmax' op expects src valid_shape[0] to be non-zero, but its valid_shape is 0x16}}
  "pto.trowmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf16, blayout=col_major>)
  // expected-error@+1 {{'pto.trowmax' op expects src and dst to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.trowmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf16, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowmin, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16, valid=16x1>)
  // expected-error@+1 {{'pto.trowmin' op expects trowmin element type to be i16/i32/f16/f32, but got bf16; convert it with pto.tcvt}}
  "pto.trowmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16, valid=16x1>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// trowmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowmin' op expects src to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.trowmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowmin' op expects src to use the none_box slayout, but it is row_major; allocate it with that layout}}
  "pto.trowmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowmin' op expects dst valid_shape[1] to be 1, but its valid_shape is 16x16}}
  "pto.trowmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 8x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowmin' op expects src and dst to have the same valid_shape[0], but got 16 and 8}}
  "pto.trowmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 8x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x2xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowmin' op expects DN-style dst to have shape[1] == 1, but it has 2 columns}}
  "pto.trowmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x2xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowmin' op expects src valid_shape[0] to be non-zero, but its valid_shape is 0x16}}
  "pto.trowmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf16, blayout=col_major>)
  // expected-error@+1 {{'pto.trowmin' op expects src and dst to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.trowmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf16, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowprod, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16, valid=16x1>)
  // expected-error@+1 {{'pto.trowprod' op expects trowprod element type to be i16/i32/f16/f32, but got bf16; convert it with pto.tcvt}}
  "pto.trowprod"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16, valid=16x1>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// trowprod, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowprod' op expects src to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.trowprod"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowprod, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowprod' op expects src to use the none_box slayout, but it is row_major; allocate it with that layout}}
  "pto.trowprod"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, slayout=row_major>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowprod, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.trowprod' op expects dst valid_shape[1] to be 1, but its valid_shape is 16x16}}
  "pto.trowprod"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowprod, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 8x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowprod' op expects src and dst to have the same valid_shape[0], but got 16 and 8}}
  "pto.trowprod"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 8x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowprod, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x2xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowprod' op expects DN-style dst to have shape[1] == 1, but it has 2 columns}}
  "pto.trowprod"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x2xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowprod, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowprod' op expects src valid_shape[0] to be non-zero, but its valid_shape is 0x16}}
  "pto.trowprod"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowprod, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf16, blayout=col_major>)
  // expected-error@+1 {{'pto.trowprod' op expects src and dst to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.trowprod"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf16, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowmin' op expects src and tmp to have the same element type, but got f32 and i8; convert one with pto.tcvt}}
  "pto.trowmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowmin' op expects src and tmp to have the same valid_shape, but got 16x16 and 8x16; give both the same valid extents}}
  "pto.trowmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowmin' op expects tmp to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.trowmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowprod, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowprod' op expects src and tmp to have the same element type, but got f32 and i8; convert one with pto.tcvt}}
  "pto.trowprod"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowprod, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowprod' op expects src and tmp to have the same valid_shape, but got 16x16 and 8x16; give both the same valid extents}}
  "pto.trowprod"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowprod, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowprod' op expects tmp to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.trowprod"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowargmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowargmax' op expects trowargmax dst element type to be i32, but got f32; convert it with pto.tcvt}}
  "pto.trowargmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowargmax, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x1xi32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowargmax' op expects trowargmax src element type to be i16/i32/f16/f32, but got bf16; convert it with pto.tcvt}}
  "pto.trowargmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x1xi32, blayout=col_major>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// trowargmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x1xi32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowargmax' op expects src and tmp to have the same element type, but got f32 and i16; convert one with pto.tcvt}}
  "pto.trowargmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x1xi32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowargmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowargmin' op expects trowargmin dst element type to be i32, but got f32; convert it with pto.tcvt}}
  "pto.trowargmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// trowargmin, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x1xi32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowargmin' op expects trowargmin src element type to be i16/i32/f16/f32, but got bf16; convert it with pto.tcvt}}
  "pto.trowargmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x1xi32, blayout=col_major>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// trowargmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x1xi32, blayout=col_major>)
  // expected-error@+1 {{'pto.trowargmin' op expects src and tmp to have the same element type, but got f32 and i16; convert one with pto.tcvt}}
  "pto.trowargmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x1xi32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

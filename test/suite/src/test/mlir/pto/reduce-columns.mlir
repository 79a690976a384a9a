// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Reductions of columns: what is accepted and refused, by operation (pto-dialect.md 5.5).
// Accepted on a3.
"builtin.module"() ({
  %v0:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>)
  "pto.tcolmax"(%v0#0, %v0#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>) -> ()
  // nothing valid is accepted on a3
  %v1:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 1x16xf32>)
  "pto.tcolmax"(%v1#0, %v1#1) : (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 1x16xf32>) -> ()
  %v2:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>)
  "pto.tcolmin"(%v2#0, %v2#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>) -> ()
  // nothing valid is accepted on a3
  %v3:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 1x16xf32>)
  "pto.tcolmin"(%v3#0, %v3#1) : (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 1x16xf32>) -> ()
  %v4:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>)
  "pto.tcolprod"(%v4#0, %v4#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>) -> ()
  // nothing valid is accepted on a3
  %v5:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 1x16xf32>)
  "pto.tcolprod"(%v5#0, %v5#1) : (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 1x16xf32>) -> ()
  %v6:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>)
  "pto.tcolsum"(%v6#0, %v6#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>) -> ()
  %v7:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>)
  "pto.tcolsum"(%v7#0, %v7#1, %v7#2) <{isBinary = false}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>) -> ()
  %v8:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xi32>)
  "pto.tcolargmax"(%v8#0, %v8#1, %v8#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xi32>) -> ()
  %v9:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 1x16xi32>)
  "pto.tcolargmax"(%v9#0, %v9#1, %v9#2) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 1x16xi32>) -> ()
  %v10:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xi32>)
  "pto.tcolargmin"(%v10#0, %v10#1, %v10#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xi32>) -> ()
  %v11:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 1x16xi32>)
  "pto.tcolargmin"(%v11#0, %v11#1, %v11#2) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 1x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// Accepted on a5.
"builtin.module"() ({
  %v0:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 1x16xbf16>)
  "pto.tcolmax"(%v0#0, %v0#1) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 1x16xbf16>) -> ()
  %v1:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 1x16xbf16>)
  "pto.tcolmin"(%v1#0, %v1#1) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 1x16xbf16>) -> ()
  %v2:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 1x16xbf16>)
  "pto.tcolprod"(%v2#0, %v2#1) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 1x16xbf16>) -> ()
  // nor on a5 is it looked at here
  %v3:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 1x16xf32>)
  "pto.tcolprod"(%v3#0, %v3#1) : (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 1x16xf32>) -> ()
  %v4:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 1x32xi8, valid=1x16>)
  "pto.tcolsum"(%v4#0, %v4#1) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 1x32xi8, valid=1x16>) -> ()
  %v5:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x1xi8, blayout=col_major>, !pto.tile_buf<vec, 16x256xi32>)
  "pto.thistogram"(%v5#0, %v5#1, %v5#2) : (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x1xi8, blayout=col_major>, !pto.tile_buf<vec, 16x256xi32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tcolmax, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 1x16xbf16>)
  // expected-error@+1 {{'pto.tcolmax' op expects A2/A3 tcolmax element type to be i16/i32/f16/f32, but got bf16; convert it with pto.tcvt, or assemble for a5}}
  "pto.tcolmax"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 1x16xbf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolmax, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x8xf32>)
  // expected-error@+1 {{'pto.tcolmax' op expects src and dst to have the same valid_shape[1], but got 16 and 8}}
  "pto.tcolmax"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x8xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolmax, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf16>)
  // expected-error@+1 {{'pto.tcolmax' op expects src and dst to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.tcolmax"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolmax, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 1x16xf32>)
  // expected-error@+1 {{'pto.tcolmax' op expects src to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tcolmax"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 1x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolmin, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 1x16xbf16>)
  // expected-error@+1 {{'pto.tcolmin' op expects A2/A3 tcolmin element type to be i16/i32/f16/f32, but got bf16; convert it with pto.tcvt, or assemble for a5}}
  "pto.tcolmin"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 1x16xbf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolmin, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x8xf32>)
  // expected-error@+1 {{'pto.tcolmin' op expects src and dst to have the same valid_shape[1], but got 16 and 8}}
  "pto.tcolmin"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x8xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolmin, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf16>)
  // expected-error@+1 {{'pto.tcolmin' op expects src and dst to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.tcolmin"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolmin, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 1x16xf32>)
  // expected-error@+1 {{'pto.tcolmin' op expects src to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tcolmin"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 1x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolprod, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 1x16xbf16>)
  // expected-error@+1 {{'pto.tcolprod' op expects A2/A3 tcolprod element type to be i16/i32/f16/f32, but got bf16; convert it with pto.tcvt, or assemble for a5}}
  "pto.tcolprod"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 1x16xbf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolprod, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x8xf32>)
  // expected-error@+1 {{'pto.tcolprod' op expects src and dst to have the same valid_shape[1], but got 16 and 8}}
  "pto.tcolprod"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x8xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolprod, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf16>)
  // expected-error@+1 {{'pto.tcolprod' op expects src and dst to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.tcolprod"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolprod, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 1x16xf32>)
  // expected-error@+1 {{'pto.tcolprod' op expects src to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tcolprod"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32, blayout=col_major>, !pto.tile_buf<vec, 1x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolmax, a5
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 1x16xf32>)
  // expected-error@+1 {{'pto.tcolmax' op expects src valid_shape[0] to be non-zero, but its valid_shape is 0x16}}
  "pto.tcolmax"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 1x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tcolmin, a5
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 1x16xf32>)
  // expected-error@+1 {{'pto.tcolmin' op expects src valid_shape[0] to be non-zero, but its valid_shape is 0x16}}
  "pto.tcolmin"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 1x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tcolsum, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>)
  // expected-error@+1 {{'pto.tcolsum' op tmp operand requires isBinary attribute; add it, or leave tmp out}}
  "pto.tcolsum"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolsum, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>)
  // expected-error@+1 {{'pto.tcolsum' op isBinary attribute requires tmp operand; add it, or leave it out}}
  "pto.tcolsum"(%v#0, %v#1) <{isBinary = true}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolsum, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 1x16xf32>)
  // expected-error@+1 {{'pto.tcolsum' op expects src and tmp to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.tcolsum"(%v#0, %v#1, %v#2) <{isBinary = true}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 1x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolsum, a5
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 1x16xf32>)
  // expected-error@+1 {{'pto.tcolsum' op expects src valid_shape[0] to be non-zero, but its valid_shape is 0x16}}
  "pto.tcolsum"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32, valid=0x16>, !pto.tile_buf<vec, 1x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tcolargmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 1x16xi32>)
  // expected-error@+1 {{'pto.tcolargmax' op expects src element type to be 1, 2, or 4 bytes wide, but got i64}}
  "pto.tcolargmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 1x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolargmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.tcolargmax' op expects dst valid_shape[0] to be 1, but its valid_shape is 16x16}}
  "pto.tcolargmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolargmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>)
  // expected-error@+1 {{'pto.tcolargmax' op expects tcolargmax dst element type to be i32, but got f32; convert it with pto.tcvt}}
  "pto.tcolargmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolargmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 1x16xi32>)
  // expected-error@+1 {{'pto.tcolargmax' op expects src and tmp to have the same valid_shape, but got 16x16 and 8x16; give both the same valid extents}}
  "pto.tcolargmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 1x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolargmax, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 1x16xi32>)
  // expected-error@+1 {{'pto.tcolargmax' op expects tmp to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tcolargmax"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 1x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolargmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 1x16xi32>)
  // expected-error@+1 {{'pto.tcolargmin' op expects src element type to be 1, 2, or 4 bytes wide, but got i64}}
  "pto.tcolargmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 1x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolargmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.tcolargmin' op expects dst valid_shape[0] to be 1, but its valid_shape is 16x16}}
  "pto.tcolargmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolargmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>)
  // expected-error@+1 {{'pto.tcolargmin' op expects tcolargmin dst element type to be i32, but got f32; convert it with pto.tcvt}}
  "pto.tcolargmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 1x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolargmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 1x16xi32>)
  // expected-error@+1 {{'pto.tcolargmin' op expects src and tmp to have the same valid_shape, but got 16x16 and 8x16; give both the same valid extents}}
  "pto.tcolargmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.tile_buf<vec, 1x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tcolargmin, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 1x16xi32>)
  // expected-error@+1 {{'pto.tcolargmin' op expects tmp to use the row_major blayout, but it is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tcolargmin"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x1xf32, blayout=col_major>, !pto.tile_buf<vec, 1x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// thistogram, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x1xi8, blayout=col_major>, !pto.tile_buf<vec, 16x256xi32>)
  // expected-error@+1 {{'pto.thistogram' op is only supported on A5 targets; set pto.target_arch of the module to "a5"}}
  "pto.thistogram"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x1xi8, blayout=col_major>, !pto.tile_buf<vec, 16x256xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// thistogram, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x256xi32>)
  // expected-error@+1 {{'pto.thistogram' op expects idx to use blayout=col_major and slayout=none_box, but got blayout=row_major and slayout=none_box; allocate it with that layout}}
  "pto.thistogram"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x256xi32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// thistogram, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x1xi8, blayout=col_major>, !pto.tile_buf<vec, 16x256xi32>)
  // expected-error@+1 {{'pto.thistogram' op expects thistogram src element type to be i16, but got i32; convert it with pto.tcvt}}
  "pto.thistogram"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x1xi8, blayout=col_major>, !pto.tile_buf<vec, 16x256xi32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// thistogram, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x1xi8, blayout=col_major>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.thistogram' op expects dst valid_shape[1] to be at least 256, but got 16x16 of 16x16}}
  "pto.thistogram"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x1xi8, blayout=col_major>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// thistogram, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 32x1xi8, blayout=col_major>, !pto.tile_buf<vec, 16x256xi32>)
  // expected-error@+1 {{'pto.thistogram' op expects idx rows and valid rows to match src, but got 32x1 of 32x1 and 16x16 of 16x16}}
  "pto.thistogram"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 32x1xi8, blayout=col_major>, !pto.tile_buf<vec, 16x256xi32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Element by element on tiles: what is accepted and refused, by operation (pto-dialect.md 5.4).
// Accepted on a3.
"builtin.module"() ({
  %v0:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tand"(%v0#0, %v0#1, %v0#2) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>) -> ()
  %v1:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>)
  "pto.tand"(%v1#0, %v1#1, %v1#2) : (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>) -> ()
  %v2:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tor"(%v2#0, %v2#1, %v2#2) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>) -> ()
  %v3:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>)
  "pto.tor"(%v3#0, %v3#1, %v3#2) : (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>) -> ()
  %v4:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tshl"(%v4#0, %v4#1, %v4#2) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>) -> ()
  %v5:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>)
  "pto.tshl"(%v5#0, %v5#1, %v5#2) : (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>) -> ()
  %v6:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>)
  "pto.tshl"(%v6#0, %v6#1, %v6#2) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
  %v7:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tshr"(%v7#0, %v7#1, %v7#2) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>) -> ()
  %v8:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>)
  "pto.tshr"(%v8#0, %v8#1, %v8#2) : (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>) -> ()
  %v9:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>)
  "pto.tshr"(%v9#0, %v9#1, %v9#2) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
  %v10:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>)
  "pto.txor"(%v10#0, %v10#1, %v10#2, %v10#3) : (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// Accepted on a5.
"builtin.module"() ({
  %v0:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>)
  "pto.tand"(%v0#0, %v0#1, %v0#2) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
  %v1:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>)
  "pto.tor"(%v1#0, %v1#1, %v1#2) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
  // a5 does not look at tmp
  %v2:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>)
  "pto.txor"(%v2#0, %v2#1, %v2#2, %v2#3) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tand, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.tand' op expects A2/A3 tand element type to be i8/i16, but got i32; convert it with pto.tcvt, or assemble for a5}}
  "pto.tand"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tand, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tand' op expects A5 tand element type to be i8/i16/i32, but got f32; convert it with pto.tcvt}}
  "pto.tand"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tor, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.tor' op expects A2/A3 tor element type to be i8/i16, but got i32; convert it with pto.tcvt, or assemble for a5}}
  "pto.tor"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tor, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tor' op expects A5 tor element type to be i8/i16/i32, but got f32; convert it with pto.tcvt}}
  "pto.tor"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tshl, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tshl' op expects tshl element type to be i8/i16/i32, but got f32; convert it with pto.tcvt}}
  "pto.tshl"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tshl, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi16>)
  // expected-error@+1 {{'pto.tshl' op expects src0 and src1 to have the same element type, but got i16 and i32; convert one with pto.tcvt}}
  "pto.tshl"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tshl, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16, blayout=col_major>)
  // expected-error@+1 {{'pto.tshl' op expects dst to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tshl"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tshr, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tshr' op expects tshr element type to be i8/i16/i32, but got f32; convert it with pto.tcvt}}
  "pto.tshr"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tshr, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi16>)
  // expected-error@+1 {{'pto.tshr' op expects src0 and src1 to have the same element type, but got i16 and i32; convert one with pto.tcvt}}
  "pto.tshr"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tshr, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16, blayout=col_major>)
  // expected-error@+1 {{'pto.tshr' op expects dst to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tshr"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tshl, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16, valid=8x16>, !pto.tile_buf<vec, 16x16xi16>)
  // expected-error@+1 {{'pto.tshl' op expects src1 and dst to have the same valid_shape, but got 8x16 and 16x16; give both the same valid extents}}
  "pto.tshl"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16, valid=8x16>, !pto.tile_buf<vec, 16x16xi16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// txor, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi16>)
  // expected-error@+1 {{'pto.txor' op expects src0 and tmp to have the same element type, but got i16 and i8; convert one with pto.tcvt}}
  "pto.txor"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// txor, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16, blayout=col_major>, !pto.tile_buf<vec, 16x16xi16>)
  // expected-error@+1 {{'pto.txor' op expects tmp to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.txor"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16, blayout=col_major>, !pto.tile_buf<vec, 16x16xi16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// txor, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16, valid=8x16>, !pto.tile_buf<vec, 16x16xi16>)
  // expected-error@+1 {{'pto.txor' op expects dst and tmp to have the same valid_shape, but got 16x16 and 8x16; give both the same valid extents}}
  "pto.txor"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16, valid=8x16>, !pto.tile_buf<vec, 16x16xi16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// txor, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.txor' op expects A2/A3 txor element type to be i8/i16, but got i32; convert it with pto.tcvt, or assemble for a5}}
  "pto.txor"(%v#0, %v#1, %v#2, %v#3) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

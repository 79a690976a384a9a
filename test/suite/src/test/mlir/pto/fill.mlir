// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Fills: what is accepted and refused (pto-dialect.md 5.2).
// Accepted on a3.
"builtin.module"() ({
  %v0:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, pad=1>)
  "pto.tfillpad"(%v0#0, %v0#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, pad=1>) -> ()
  // elements of the same size
  %v1:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32, pad=1>)
  "pto.tfillpad"(%v1#0, %v1#1) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32, pad=1>) -> ()
  %v2:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, pad=1>)
  "pto.tfillpad_inplace"(%v2#0, %v2#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, pad=1>) -> ()
  // elements of the same size
  %v3:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32, pad=1>)
  "pto.tfillpad_inplace"(%v3#0, %v3#1) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32, pad=1>) -> ()
  %v4:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, pad=1>)
  "pto.tfillpad_expand"(%v4#0, %v4#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, pad=1>) -> ()
  // elements of the same size
  %v5:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32, pad=1>)
  "pto.tfillpad_expand"(%v5#0, %v5#1) : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32, pad=1>) -> ()
  %v6:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 32x32xf32, pad=1>)
  "pto.tfillpad_expand"(%v6#0, %v6#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 32x32xf32, pad=1>) -> ()
  %v7:2 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf32, valid=8x16, pad=1>, !pto.tile_buf<mat, 16x16xf32, valid=8x16, pad=1>)
  "pto.tfillpad"(%v7#0, %v7#1) : (!pto.tile_buf<mat, 16x16xf32, valid=8x16, pad=1>, !pto.tile_buf<mat, 16x16xf32, valid=8x16, pad=1>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tfillpad, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tfillpad' op expects dst PadVal != Null for tfillpad; give its type pad=1 (zero), 2 (max) or 3 (min)}}
  "pto.tfillpad"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tfillpad, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32, pad=1>)
  // expected-error@+1 {{'pto.tfillpad' op expects src and dst element types to have the same bitwidth, but got f16 and f32}}
  "pto.tfillpad"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32, pad=1>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tfillpad, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi64, pad=1>)
  // expected-error@+1 {{'pto.tfillpad' op expects src element size to be 1, 2 or 4 bytes, but i64 has 8}}
  "pto.tfillpad"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi64, pad=1>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tfillpad_inplace, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tfillpad_inplace' op expects dst PadVal != Null for tfillpad_inplace; give its type pad=1 (zero), 2 (max) or 3 (min)}}
  "pto.tfillpad_inplace"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tfillpad_inplace, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32, pad=1>)
  // expected-error@+1 {{'pto.tfillpad_inplace' op expects src and dst element types to have the same bitwidth, but got f16 and f32}}
  "pto.tfillpad_inplace"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32, pad=1>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tfillpad_inplace, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi64, pad=1>)
  // expected-error@+1 {{'pto.tfillpad_inplace' op expects src element size to be 1, 2 or 4 bytes, but i64 has 8}}
  "pto.tfillpad_inplace"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi64, pad=1>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tfillpad_expand, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tfillpad_expand' op expects dst PadVal != Null for tfillpad_expand; give its type pad=1 (zero), 2 (max) or 3 (min)}}
  "pto.tfillpad_expand"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tfillpad_expand, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32, pad=1>)
  // expected-error@+1 {{'pto.tfillpad_expand' op expects src and dst element types to have the same bitwidth, but got f16 and f32}}
  "pto.tfillpad_expand"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf32, pad=1>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tfillpad_expand, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi64, pad=1>)
  // expected-error@+1 {{'pto.tfillpad_expand' op expects src element size to be 1, 2 or 4 bytes, but i64 has 8}}
  "pto.tfillpad_expand"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi64, pad=1>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tfillpad_expand, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 32x16xf32>, !pto.tile_buf<vec, 16x16xf32, pad=1>)
  // expected-error@+1 {{'pto.tfillpad_expand' op expects dst static shape to be >= src static shape for tfillpad_expand, but got 16x16 and 32x16}}
  "pto.tfillpad_expand"(%v#0, %v#1) : (!pto.tile_buf<vec, 32x16xf32>, !pto.tile_buf<vec, 16x16xf32, pad=1>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tfillpad, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 32x16xf32, pad=1>)
  // expected-error@+1 {{'pto.tfillpad' op expects src and dst to have the same shape, but got 16x16 and 32x16}}
  "pto.tfillpad"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 32x16xf32, pad=1>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tfillpad_inplace, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 32x16xf32, pad=1>)
  // expected-error@+1 {{'pto.tfillpad_inplace' op expects src and dst to have the same shape, but got 16x16 and 32x16}}
  "pto.tfillpad_inplace"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 32x16xf32, pad=1>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tfillpad, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf32, valid=8x16, pad=1>, !pto.tile_buf<mat, 16x16xf32, pad=2>)
  // expected-error@+1 {{'pto.tfillpad' op expects src/dst tile types to be lowerable to TFILLPAD for loc=mat, that is the same, but got '!pto.tile_buf<mat, 16x16xf32, valid=8x16, pad=1>' and '!pto.tile_buf<mat, 16x16xf32, pad=2>'; mismatching fields: v_row (8 vs 16), pad (1 vs 2); fill in the vector memory instead}}
  "pto.tfillpad"(%v#0, %v#1) : (!pto.tile_buf<mat, 16x16xf32, valid=8x16, pad=1>, !pto.tile_buf<mat, 16x16xf32, pad=2>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Gathers and scatters: what is accepted and refused, by operation (pto-dialect.md 5.6).
// Accepted on a3.
"builtin.module"() ({
  %v0:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tgather"(%v0#0, %v0#1) <{maskPattern = #pto.mask_pattern<P0101>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v1:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>)
  "pto.tgather"(%v1#0, %v1#1, %v1#2, %v1#3) <{operandSegmentSizes = array<i32: 1, 1, 0, 1, 1, 0>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
  %v2:5 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, f32)
  "pto.tgather"(%v2#0, %v2#1, %v2#2, %v2#3, %v2#4) <{cmpMode = #pto<cmp gt>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 1>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, f32) -> ()
  %v3:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tgatherb"(%v3#0, %v3#1, %v3#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v4:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tscatter"(%v4#0, %v4#1, %v4#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v5:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tscatter"(%v5#0, %v5#1, %v5#2) : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// Accepted on a5.
"builtin.module"() ({
  %v0:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tgather"(%v0#0, %v0#1) <{maskPattern = #pto.mask_pattern<P0101>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>) -> ()
  %v1:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi8>)
  "pto.tgather"(%v1#0, %v1#1, %v1#2, %v1#3) <{operandSegmentSizes = array<i32: 1, 1, 0, 1, 1, 0>}> : (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi8>) -> ()
  %v2:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>)
  "pto.tgatherb"(%v2#0, %v2#1, %v2#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>) -> ()
  %v3:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.mgather"(%v3#0, %v3#1, %v3#2) <{gatherOob = #pto<gather_oob clamp>}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v4:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.mgather"(%v4#0, %v4#1, %v4#2) <{gatherOob = #pto<gather_oob clamp>}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v5:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.partition_tensor_view<16x16xf32>)
  "pto.mscatter"(%v5#0, %v5#1, %v5#2) <{scatterAtomicOp = #pto<scatter_atomic_op max>, scatterOob = #pto<scatter_oob undefined>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.partition_tensor_view<16x16xf32>) -> ()
  %v6:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xi32>, !pto.partition_tensor_view<16x16xf16>)
  "pto.mscatter"(%v6#0, %v6#1, %v6#2) <{scatterAtomicOp = #pto<scatter_atomic_op add>, scatterOob = #pto<scatter_oob undefined>}> : (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xi32>, !pto.partition_tensor_view<16x16xf16>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tgather, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.tgather' op mask-pattern tgather only allows src and dst operands; leave the others or maskPattern out}}
  "pto.tgather"(%v#0, %v#1, %v#2, %v#3) <{maskPattern = #pto.mask_pattern<P0101>, operandSegmentSizes = array<i32: 1, 1, 0, 1, 1, 0>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgather, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tgather' op index-form tgather expects both indices and tmp; give them, or maskPattern, or cdst and kValue}}
  "pto.tgather"(%v#0, %v#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgather, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, f32)
  // expected-error@+1 {{'pto.tgather' op compare-form tgather expects dst, cdst, kValue, and tmp; give all of them}}
  "pto.tgather"(%v#0, %v#1, %v#2, %v#3) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 1>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, f32) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgather, a3
"builtin.module"() ({
  %v:6 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, f32)
  // expected-error@+1 {{'pto.tgather' op compare-form tgather does not take indices; leave them out}}
  "pto.tgather"(%v#0, %v#1, %v#2, %v#3, %v#4, %v#5) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, f32) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgather, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf16>)
  // expected-error@+1 {{'pto.tgather' op expects src and dst element types to have the same bitwidth, but got f32 and f16}}
  "pto.tgather"(%v#0, %v#1) <{maskPattern = #pto.mask_pattern<P0101>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgather, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.tgather' op expects src element size to be 2 or 4 bytes, but i8 has 1}}
  "pto.tgather"(%v#0, %v#1) <{maskPattern = #pto.mask_pattern<P0101>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.tile_buf<vec, 16x16xi8>, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgather, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=16x8>)
  // expected-error@+1 {{'pto.tgather' op expects dst valid_shape[1] to equal dst cols, but got 8 and 16}}
  "pto.tgather"(%v#0, %v#1) <{maskPattern = #pto.mask_pattern<P0101>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=16x8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgather, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>)
  // expected-error@+1 {{'pto.tgather' op expects A2/A3 tgather indices element type to be i32, but got i16; convert it with pto.tcvt, or assemble for a5}}
  "pto.tgather"(%v#0, %v#1, %v#2, %v#3) <{operandSegmentSizes = array<i32: 1, 1, 0, 1, 1, 0>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xi16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgather, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi8>)
  // expected-error@+1 {{'pto.tgather' op expects tmp and indices to have the same element type, but got i8 and i32; convert one with pto.tcvt}}
  "pto.tgather"(%v#0, %v#1, %v#2, %v#3) <{operandSegmentSizes = array<i32: 1, 1, 0, 1, 1, 0>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgather, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32, valid=16x8>, !pto.tile_buf<vec, 16x16xi32>)
  // expected-error@+1 {{'pto.tgather' op expects indices valid_shape[1] to equal indices cols, but got 8 and 16}}
  "pto.tgather"(%v#0, %v#1, %v#2, %v#3) <{operandSegmentSizes = array<i32: 1, 1, 0, 1, 1, 0>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32, valid=16x8>, !pto.tile_buf<vec, 16x16xi32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgather, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, f16)
  // expected-error@+1 {{'pto.tgather' op expects kValue type to match src element type, but got f16 and f32}}
  "pto.tgather"(%v#0, %v#1, %v#2, %v#3, %v#4) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 1>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, f16) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgather, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, f32)
  // expected-error@+1 {{'pto.tgather' op expects compare-form tgather cmpMode to be eq or gt, but got #pto<cmp lt>}}
  "pto.tgather"(%v#0, %v#1, %v#2, %v#3, %v#4) <{cmpMode = #pto<cmp lt>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 1>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, f32) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgather, a3
"builtin.module"() ({
  %v:5 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, i32)
  // expected-error@+1 {{'pto.tgather' op expects A2/A3 compare-form tgather src element type to be f16/f32, or i32 when cmpMode=eq, but got i32}}
  "pto.tgather"(%v#0, %v#1, %v#2, %v#3, %v#4) <{cmpMode = #pto<cmp gt>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 1>}> : (!pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi32>, i32) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgatherb, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>)
  // expected-error@+1 {{'pto.tgatherb' op expects dst to use row-major layout, but its blayout is col_major; view it with pto.treshape, a column vector as one row}}
  "pto.tgatherb"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tgatherb, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi64>)
  // expected-error@+1 {{'pto.tgatherb' op expects dst element size to be 1, 2 or 4 bytes, but i64 has 8}}
  "pto.tgatherb"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi64>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tscatter, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tscatter' op expects indexes element type to be i32 for elements of f32, but got i16}}
  "pto.tscatter"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tscatter, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>)
  // expected-error@+1 {{'pto.tscatter' op expects dst to be in the vec address space, but it is in mat; load or move it there first}}
  "pto.tscatter"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tscatter, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi64>)
  // expected-error@+1 {{'pto.tscatter' op expects tscatter element type to be i8/i16/i32/f16/bf16/f32, but got i64; convert it with pto.tcvt}}
  "pto.tscatter"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xi64>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xi64>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// mgather, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.mgather' op is only supported on A5 targets; set pto.target_arch of the module to "a5"}}
  "pto.mgather"(%v#0, %v#1, %v#2) <{gatherOob = #pto<gather_oob clamp>}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// mgather, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.mgather' op expects mgather idx element type to be i32, but got i16; convert it with pto.tcvt}}
  "pto.mgather"(%v#0, %v#1, %v#2) <{gatherOob = #pto<gather_oob clamp>}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xi16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// mgather, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf16>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.mgather' op expects mem element type to match dst element type, but got f16 and f32}}
  "pto.mgather"(%v#0, %v#1, %v#2) <{gatherOob = #pto<gather_oob clamp>}> : (!pto.partition_tensor_view<16x16xf16>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// mgather, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x8xi32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.mgather' op expects dst and idx rows to match, and idx cols to be 1 or equal to dst cols, but got 16x16 and 16x8}}
  "pto.mgather"(%v#0, %v#1, %v#2) <{gatherOob = #pto<gather_oob clamp>}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x8xi32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// mgather, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.mgather' op expects mem to be !pto.partition_tensor_view, but got '!pto.tile_buf<vec, 16x16xf32>'; make it with pto.partition_view}}
  "pto.mgather"(%v#0, %v#1, %v#2) <{gatherOob = #pto<gather_oob clamp>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// mscatter, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xi32>, !pto.partition_tensor_view<16x16xf16>)
  // expected-error@+1 {{'pto.mscatter' op expects scatterAtomicOp-compatible src element type, one of i32/f32, but got f16}}
  "pto.mscatter"(%v#0, %v#1, %v#2) <{scatterAtomicOp = #pto<scatter_atomic_op max>, scatterOob = #pto<scatter_oob undefined>}> : (!pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xi32>, !pto.partition_tensor_view<16x16xf16>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// mscatter, a5
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xi32>, !pto.partition_tensor_view<16x16xbf16>)
  // expected-error@+1 {{'pto.mscatter' op expects scatterAtomicOp-compatible src element type, one of i32/f16/f32, but got bf16}}
  "pto.mscatter"(%v#0, %v#1, %v#2) <{scatterAtomicOp = #pto<scatter_atomic_op add>, scatterOob = #pto<scatter_oob undefined>}> : (!pto.tile_buf<vec, 16x16xbf16>, !pto.tile_buf<vec, 16x16xi32>, !pto.partition_tensor_view<16x16xbf16>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// mscatter, a2a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.partition_tensor_view<16x16xf32>)
  // expected-error@+1 {{'pto.mscatter' op is only supported on A5 targets; set pto.target_arch of the module to "a5"}}
  "pto.mscatter"(%v#0, %v#1, %v#2) <{scatterAtomicOp = #pto<scatter_atomic_op none>, scatterOob = #pto<scatter_oob undefined>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xi32>, !pto.partition_tensor_view<16x16xf32>) -> ()
}) {pto.target_arch = "a2a3"} : () -> ()

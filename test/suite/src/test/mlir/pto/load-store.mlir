// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Loads and stores: what is accepted and refused, by operation (pto-dialect.md 5.2).
// Accepted on a3.
"builtin.module"() ({
  %v0:2 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tload"(%v0#0, %v0#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  // extents are not compared
  %v1:2 = "test.values"() : () -> (!pto.partition_tensor_view<8xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tload"(%v1#0, %v1#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<8xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v2:2 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>)
  "pto.tload"(%v2#0, %v2#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>) -> ()
  // sizes of elements are
  %v3:2 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xi32>)
  "pto.tload"(%v3#0, %v3#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xi32>) -> ()
  %v4:2 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xui64>, !pto.tile_buf<vec, 16x16xi64>)
  "pto.tload"(%v4#0, %v4#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<16x16xui64>, !pto.tile_buf<vec, 16x16xi64>) -> ()
  %v5:2 = "test.values"() : () -> (!pto.partition_tensor_view<16x?xf32>, !pto.tile_buf<vec, 16x16xf32, valid=?x?>)
  "pto.tload"(%v5#0, %v5#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<16x?xf32>, !pto.tile_buf<vec, 16x16xf32, valid=?x?>) -> ()
  %v6:2 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.tprefetch"(%v6#0, %v6#1) : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v7:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>)
  "pto.tstore"(%v7#0, %v7#1) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>) -> ()
  // as many elements, of another shape
  %v8:2 = "test.values"() : () -> (!pto.tile_buf<vec, 1x1024xf32>, !pto.partition_tensor_view<32x32xf32>)
  "pto.tstore"(%v8#0, %v8#1) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<vec, 1x1024xf32>, !pto.partition_tensor_view<32x32xf32>) -> ()
  %v9:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=?x16>, !pto.partition_tensor_view<16x16xf32>)
  "pto.tstore"(%v9#0, %v9#1) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<vec, 16x16xf32, valid=?x16>, !pto.partition_tensor_view<16x16xf32>) -> ()
  %v10:2 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>, !pto.partition_tensor_view<16x16xf32>)
  "pto.tstore"(%v10#0, %v10#1) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>, !pto.partition_tensor_view<16x16xf32>) -> ()
  %v11:2 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xf32>)
  "pto.tstore"(%v11#0, %v11#1) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xf32>) -> ()
  %v12:2 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xf16>)
  "pto.tstore"(%v12#0, %v12#1) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xf16>) -> ()
  %v13:2 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xbf16>)
  "pto.tstore"(%v13#0, %v13#1) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xbf16>) -> ()
  %v14:2 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xi32>)
  "pto.tstore"(%v14#0, %v14#1) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xi32>) -> ()
  %v15:3 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xi32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xi8>, i64)
  "pto.tstore"(%v15#0, %v15#1, %v15#2) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<acc, 16x16xi32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xi8>, i64) -> ()
  %v16:3 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xi32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xf16>, i64)
  "pto.tstore"(%v16#0, %v16#1, %v16#2) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<acc, 16x16xi32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xf16>, i64) -> ()
  %v17:3 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xi8>, i64)
  "pto.tstore"(%v17#0, %v17#1, %v17#2) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xi8>, i64) -> ()
  %v18:2 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xf32>)
  "pto.tstore"(%v18#0, %v18#1) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode normal_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xf32>) -> ()
  %v19:3 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, !pto.partition_tensor_view<16x16xi8>)
  "pto.tstore_fp"(%v19#0, %v19#1, %v19#2) : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, !pto.partition_tensor_view<16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// Accepted on a5.
"builtin.module"() ({
  %v0:2 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf8E4M3FN>, !pto.tile_buf<vec, 16x16xf8E4M3FN>)
  "pto.tload"(%v0#0, %v0#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<16x16xf8E4M3FN>, !pto.tile_buf<vec, 16x16xf8E4M3FN>) -> ()
  %v1:2 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major, slayout=row_major>)
  "pto.tload"(%v1#0, %v1#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32, blayout=col_major, slayout=row_major>) -> ()
  %v2:3 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xbf16>, i64)
  "pto.tstore"(%v2#0, %v2#1, %v2#2) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xbf16>, i64) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tload, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tload' op expects src to be !pto.partition_tensor_view, but got '!pto.tile_buf<vec, 16x16xf32>'; make it with pto.partition_view}}
  "pto.tload"(%v#0, %v#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tload, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>)
  // expected-error@+1 {{'pto.tload' op expects dst to be !pto.tile_buf, but got '!pto.partition_tensor_view<16x16xf32>'}}
  "pto.tload"(%v#0, %v#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tload, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.partition_tensor_view<0x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tload' op expects src shape[0] to be positive, but it is 0x16}}
  "pto.tload"(%v#0, %v#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<0x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tload, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf8E4M3FN>, !pto.tile_buf<vec, 16x16xf8E4M3FN>)
  // expected-error@+1 {{'pto.tload' op expects tload dst element type to be i8/i16/i32/i64/f16/bf16/f32, but got f8E4M3FN; convert it with pto.tcvt}}
  "pto.tload"(%v#0, %v#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<16x16xf8E4M3FN>, !pto.tile_buf<vec, 16x16xf8E4M3FN>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tload, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>)
  // expected-error@+1 {{'pto.tload' op expects dst to be in the vec or mat address space, but it is in acc}}
  "pto.tload"(%v#0, %v#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tload, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf16>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tload' op expects src and dst element types to have the same bitwidth, but got f16 and f32}}
  "pto.tload"(%v#0, %v#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<16x16xf16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tload, a5
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xi128>, !pto.tile_buf<vec, 16x16xi128>)
  // expected-error@+1 {{'pto.tload' op expects dst element size to be 1, 2, 4 or 8 bytes, but i128 has 16}}
  "pto.tload"(%v#0, %v#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<16x16xi128>, !pto.tile_buf<vec, 16x16xi128>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tload, a5
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xi64>, !pto.tile_buf<vec, 16x16xi64, pad=2>)
  // expected-error@+1 {{'pto.tload' op expects A5 i64/u64 tload dst pad to be null or zero, but it is max}}
  "pto.tload"(%v#0, %v#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<16x16xi64>, !pto.tile_buf<vec, 16x16xi64, pad=2>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tload, a5
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32, slayout=row_major>)
  // expected-error@+1 {{'pto.tload' op expects A5 tload vec dst layout to be ND, DN, or NZ, but got blayout=row_major and slayout=row_major}}
  "pto.tload"(%v#0, %v#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32, slayout=row_major>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tprefetch, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<right, 16x16xf32, slayout=col_major>)
  // expected-error@+1 {{'pto.tprefetch' op expects dst to be in the vec or mat address space, but it is in right}}
  "pto.tprefetch"(%v#0, %v#1) : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<right, 16x16xf32, slayout=col_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tprefetch, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf16>)
  // expected-error@+1 {{'pto.tprefetch' op expects src and dst element types to have the same bitwidth, but got f32 and f16}}
  "pto.tprefetch"(%v#0, %v#1) : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tstore, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<8xf32>)
  // expected-error@+1 {{'pto.tstore' op expects dst static element count (8) to match src valid_shape static element count (256); dst is 8 and what is valid of src is 16x16}}
  "pto.tstore"(%v#0, %v#1) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<8xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tstore, a3: half of a tile
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32, valid=1x16>, !pto.partition_tensor_view<8xf32>)
  // expected-error@+1 {{'pto.tstore' op expects dst static element count (8) to match src valid_shape static element count (16); dst is 8 and what is valid of src is 1x16}}
  "pto.tstore"(%v#0, %v#1) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<vec, 16x16xf32, valid=1x16>, !pto.partition_tensor_view<8xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tstore, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.tstore' op expects dst to be !pto.partition_tensor_view, but got '!pto.tile_buf<vec, 16x16xf32>'; make it with pto.partition_view}}
  "pto.tstore"(%v#0, %v#1) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tstore, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<left, 16x16xf32, slayout=row_major>, !pto.partition_tensor_view<16x16xf32>)
  // expected-error@+1 {{'pto.tstore' op expects src to be in the vec, mat or acc address space, but it is in left}}
  "pto.tstore"(%v#0, %v#1) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<left, 16x16xf32, slayout=row_major>, !pto.partition_tensor_view<16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tstore, a5
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>, !pto.partition_tensor_view<16x16xf32>)
  // expected-error@+1 {{'pto.tstore' op expects src to be in the vec or acc address space, but it is in mat}}
  "pto.tstore"(%v#0, %v#1) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>, !pto.partition_tensor_view<16x16xf32>) -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

// tstore, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, i64)
  // expected-error@+1 {{'pto.tstore' op expects preQuantScalar form to use loc=acc src, but src is in vec}}
  "pto.tstore"(%v#0, %v#1, %v#2) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, i64) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tstore, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>)
  // expected-error@+1 {{'pto.tstore' op expects reluPreMode form to use loc=acc src, but src is in vec; use no_relu}}
  "pto.tstore"(%v#0, %v#1) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode normal_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tstore, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf16>)
  // expected-error@+1 {{'pto.tstore' op expects src and dst element types to have the same bitwidth, but got f32 and f16}}
  "pto.tstore"(%v#0, %v#1) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tstore, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf16, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xf16>)
  // expected-error@+1 {{'pto.tstore' op expects tstore src element type to be i32/f32, but got f16; convert it with pto.tcvt}}
  "pto.tstore"(%v#0, %v#1) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<acc, 16x16xf16, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tstore, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xi8>)
  // expected-error@+1 {{'pto.tstore' op expects A2/A3 acc tstore dst element type to be i32/f32/f16/bf16, but got i8 from f32}}
  "pto.tstore"(%v#0, %v#1) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tstore, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xbf16>, i64)
  // expected-error@+1 {{'pto.tstore' op expects A2/A3 acc tstore dst element type to be i8, but got bf16 from f32}}
  "pto.tstore"(%v#0, %v#1, %v#2) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x16xbf16>, i64) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tstore, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<acc, 16x4112xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x4112xf32>)
  // expected-error@+1 {{'pto.tstore' op expects src cols to be in [1, 4095], but it has 4112, 4112 of them valid}}
  "pto.tstore"(%v#0, %v#1) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<acc, 16x4112xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<16x4112xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tstore_fp, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<scaling, 1x16xf32>, !pto.partition_tensor_view<16x16xi8>)
  // expected-error@+1 {{'pto.tstore_fp' op expects src to be in the acc address space, but it is in vec; allocate it there}}
  "pto.tstore_fp"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<scaling, 1x16xf32>, !pto.partition_tensor_view<16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tstore_fp, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<acc, 16x16xf16, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, !pto.partition_tensor_view<16x16xi8>)
  // expected-error@+1 {{'pto.tstore_fp' op expects tstore_fp src element type to be i32/f32, but got f16; convert it with pto.tcvt}}
  "pto.tstore_fp"(%v#0, %v#1, %v#2) : (!pto.tile_buf<acc, 16x16xf16, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x16xf32>, !pto.partition_tensor_view<16x16xi8>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

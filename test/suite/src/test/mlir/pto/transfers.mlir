// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Transfers between ranks: what is accepted and refused, by operation (pto-dialect.md 5.9).
// Accepted on a3.
"builtin.module"() ({
  %v0:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.comm.tput"(%v0#0, %v0#1, %v0#2) <{atomicType = #pto<atomic_type atomic_none>}> : (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v1:4 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.comm.tput"(%v1#0, %v1#1, %v1#2, %v1#3) <{atomicType = #pto<atomic_type atomic_none>}> : (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v2:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.comm.tget"(%v2#0, %v2#1, %v2#2) : (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v3:4 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  "pto.comm.tget"(%v3#0, %v3#1, %v3#2, %v3#3) : (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
  %v4:4 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>)
  "pto.comm.tbroadcast"(%v4#0, %v4#1, %v4#2, %v4#3) <{operandSegmentSizes = array<i32: 1, 1, 0, 2>, root = 1 : i32}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>) -> ()
  %v5:4 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>)
  "pto.comm.tscatter"(%v5#0, %v5#1, %v5#2, %v5#3) <{operandSegmentSizes = array<i32: 1, 1, 0, 2>, root = 1 : i32}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>) -> ()
  %v6:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<8x16xf32>)
  "pto.comm.tscatter"(%v6#0, %v6#1, %v6#2) <{operandSegmentSizes = array<i32: 1, 1, 0, 1>, root = 0 : i32}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<8x16xf32>) -> ()
  %v7:4 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>)
  "pto.comm.tgather"(%v7#0, %v7#1, %v7#2, %v7#3) <{operandSegmentSizes = array<i32: 1, 1, 0, 2>, root = 1 : i32}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>) -> ()
  %v8:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<8x16xf32>)
  "pto.comm.tgather"(%v8#0, %v8#1, %v8#2) <{operandSegmentSizes = array<i32: 1, 1, 0, 1>, root = 0 : i32}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<8x16xf32>) -> ()
  %v9:4 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>)
  "pto.comm.treduce"(%v9#0, %v9#1, %v9#2, %v9#3) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 1>, reduceOp = #pto<reduce_op sum>, root = 0 : i32}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>) -> ()
  %v10:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.ptr<i8, gm>)
  %r10 = "pto.comm.build_async_session"(%v10#0, %v10#1) : (!pto.tile_buf<vec, 16x16xi8>, !pto.ptr<i8, gm>) -> !pto.async_session
  %v11:3 = "test.values"() : () -> (!pto.partition_tensor_view<1x16xf32>, !pto.partition_tensor_view<1x16xf32>, !pto.async_session)
  %r11 = "pto.comm.tput_async"(%v11#0, %v11#1, %v11#2) : (!pto.partition_tensor_view<1x16xf32>, !pto.partition_tensor_view<1x16xf32>, !pto.async_session) -> !pto.async_event
  %v12:3 = "test.values"() : () -> (!pto.partition_tensor_view<1x16xf32>, !pto.partition_tensor_view<1x16xf32>, !pto.async_session)
  %r12 = "pto.comm.tget_async"(%v12#0, %v12#1, %v12#2) : (!pto.partition_tensor_view<1x16xf32>, !pto.partition_tensor_view<1x16xf32>, !pto.async_session) -> !pto.async_event
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tput, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>)
  // expected-error@+1 {{'pto.comm.tput' op expects ping to be in vec address space, but it is in mat}}
  "pto.comm.tput"(%v#0, %v#1, %v#2) <{atomicType = #pto<atomic_type atomic_none>}> : (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tput, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf16>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.comm.tput' op expects dst and src to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.comm.tput"(%v#0, %v#1, %v#2) <{atomicType = #pto<atomic_type atomic_none>}> : (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tput, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<8x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.comm.tput' op expects dst and src to have the same shape, but got 16x16 and 8x16}}
  "pto.comm.tput"(%v#0, %v#1, %v#2) <{atomicType = #pto<atomic_type atomic_none>}> : (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<8x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tput, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf16>)
  // expected-error@+1 {{'pto.comm.tput' op expects ping and dst to have the same element type, but got f16 and f32; convert one with pto.tcvt}}
  "pto.comm.tput"(%v#0, %v#1, %v#2) <{atomicType = #pto<atomic_type atomic_none>}> : (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tput, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  // expected-error@+1 {{'pto.comm.tput' op expects pong and ping to have identical types, but got '!pto.tile_buf<vec, 16x16xf32, valid=8x16>' and '!pto.tile_buf<vec, 16x16xf32>'}}
  "pto.comm.tput"(%v#0, %v#1, %v#2, %v#3) <{atomicType = #pto<atomic_type atomic_none>}> : (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tput, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<?x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.comm.tput' op expects dst to have a positive static shape, but got '!pto.partition_tensor_view<?x16xf32>'}}
  "pto.comm.tput"(%v#0, %v#1, %v#2) <{atomicType = #pto<atomic_type atomic_none>}> : (!pto.partition_tensor_view<?x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tput, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.comm.tput' op expects dst to be a GM memref/tensor_view/partition_view, but got '!pto.tile_buf<vec, 16x16xf32>'}}
  "pto.comm.tput"(%v#0, %v#1, %v#2) <{atomicType = #pto<atomic_type atomic_none>}> : (!pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tget, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>)
  // expected-error@+1 {{'pto.comm.tget' op expects ping to be in vec address space, but it is in mat}}
  "pto.comm.tget"(%v#0, %v#1, %v#2) : (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tget, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf16>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.comm.tget' op expects dst and src to have the same element type, but got f32 and f16; convert one with pto.tcvt}}
  "pto.comm.tget"(%v#0, %v#1, %v#2) : (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf16>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tget, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<8x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.comm.tget' op expects dst and src to have the same shape, but got 16x16 and 8x16}}
  "pto.comm.tget"(%v#0, %v#1, %v#2) : (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<8x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tget, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf16>)
  // expected-error@+1 {{'pto.comm.tget' op expects ping and dst to have the same element type, but got f16 and f32; convert one with pto.tcvt}}
  "pto.comm.tget"(%v#0, %v#1, %v#2) : (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tget, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>)
  // expected-error@+1 {{'pto.comm.tget' op expects pong and ping to have identical types, but got '!pto.tile_buf<vec, 16x16xf32, valid=8x16>' and '!pto.tile_buf<vec, 16x16xf32>'}}
  "pto.comm.tget"(%v#0, %v#1, %v#2, %v#3) : (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tget, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<?x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.comm.tget' op expects dst to have a positive static shape, but got '!pto.partition_tensor_view<?x16xf32>'}}
  "pto.comm.tget"(%v#0, %v#1, %v#2) : (!pto.partition_tensor_view<?x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tget, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.comm.tget' op expects dst to be a GM memref/tensor_view/partition_view, but got '!pto.tile_buf<vec, 16x16xf32>'}}
  "pto.comm.tget"(%v#0, %v#1, %v#2) : (!pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tbroadcast, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>)
  // expected-error@+1 {{'pto.comm.tbroadcast' op expects root to index into group operands, but it is 2 and there are 2}}
  "pto.comm.tbroadcast"(%v#0, %v#1, %v#2, %v#3) <{operandSegmentSizes = array<i32: 1, 1, 0, 2>, root = 2 : i32}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tbroadcast, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.comm.tbroadcast' op expects at least one group operand}}
  "pto.comm.tbroadcast"(%v#0, %v#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, root = 0 : i32}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tbroadcast, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<8x16xf32>)
  // expected-error@+1 {{'pto.comm.tbroadcast' op expects all group operands to have identical types, but got '!pto.partition_tensor_view<16x16xf32>' and '!pto.partition_tensor_view<8x16xf32>'}}
  "pto.comm.tbroadcast"(%v#0, %v#1, %v#2, %v#3) <{operandSegmentSizes = array<i32: 1, 1, 0, 2>, root = 0 : i32}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<8x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tbroadcast, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<8x16xf32>)
  // expected-error@+1 {{'pto.comm.tbroadcast' op expects group and src to have identical types, but got '!pto.partition_tensor_view<8x16xf32>' and '!pto.partition_tensor_view<16x16xf32>'}}
  "pto.comm.tbroadcast"(%v#0, %v#1, %v#2) <{operandSegmentSizes = array<i32: 1, 1, 0, 1>, root = 0 : i32}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<8x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tscatter, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>)
  // expected-error@+1 {{'pto.comm.tscatter' op expects root to index into group operands, but it is 2 and there are 2}}
  "pto.comm.tscatter"(%v#0, %v#1, %v#2, %v#3) <{operandSegmentSizes = array<i32: 1, 1, 0, 2>, root = 2 : i32}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tscatter, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.comm.tscatter' op expects at least one group operand}}
  "pto.comm.tscatter"(%v#0, %v#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, root = 0 : i32}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tscatter, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<8x16xf32>)
  // expected-error@+1 {{'pto.comm.tscatter' op expects all group operands to have identical types, but got '!pto.partition_tensor_view<16x16xf32>' and '!pto.partition_tensor_view<8x16xf32>'}}
  "pto.comm.tscatter"(%v#0, %v#1, %v#2, %v#3) <{operandSegmentSizes = array<i32: 1, 1, 0, 2>, root = 0 : i32}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<8x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tscatter, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf16>)
  // expected-error@+1 {{'pto.comm.tscatter' op expects src element type to match group member type, but got f32 and f16}}
  "pto.comm.tscatter"(%v#0, %v#1, %v#2) <{operandSegmentSizes = array<i32: 1, 1, 0, 1>, root = 0 : i32}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tgather, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>)
  // expected-error@+1 {{'pto.comm.tgather' op expects root to index into group operands, but it is 2 and there are 2}}
  "pto.comm.tgather"(%v#0, %v#1, %v#2, %v#3) <{operandSegmentSizes = array<i32: 1, 1, 0, 2>, root = 2 : i32}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tgather, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>)
  // expected-error@+1 {{'pto.comm.tgather' op expects at least one group operand}}
  "pto.comm.tgather"(%v#0, %v#1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, root = 0 : i32}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tgather, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<8x16xf32>)
  // expected-error@+1 {{'pto.comm.tgather' op expects all group operands to have identical types, but got '!pto.partition_tensor_view<16x16xf32>' and '!pto.partition_tensor_view<8x16xf32>'}}
  "pto.comm.tgather"(%v#0, %v#1, %v#2, %v#3) <{operandSegmentSizes = array<i32: 1, 1, 0, 2>, root = 0 : i32}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<8x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tgather, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf16>)
  // expected-error@+1 {{'pto.comm.tgather' op expects dst element type to match group member type, but got f32 and f16}}
  "pto.comm.tgather"(%v#0, %v#1, %v#2) <{operandSegmentSizes = array<i32: 1, 1, 0, 1>, root = 0 : i32}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf16>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.treduce, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.partition_tensor_view<16x16xf32>)
  // expected-error@+1 {{'pto.comm.treduce' op expects acc and recvPing to have identical types, but got '!pto.tile_buf<vec, 16x16xf32>' and '!pto.tile_buf<vec, 16x16xf32, valid=8x16>'}}
  "pto.comm.treduce"(%v#0, %v#1, %v#2, %v#3) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 1>, reduceOp = #pto<reduce_op sum>, root = 0 : i32}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32, valid=8x16>, !pto.partition_tensor_view<16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.treduce, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf16>, !pto.partition_tensor_view<16x16xf32>)
  // expected-error@+1 {{'pto.comm.treduce' op expects acc and dst to have the same element type, but got f16 and f32; convert one with pto.tcvt}}
  "pto.comm.treduce"(%v#0, %v#1, %v#2, %v#3) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 1>, reduceOp = #pto<reduce_op sum>, root = 0 : i32}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf16>, !pto.tile_buf<vec, 16x16xf16>, !pto.partition_tensor_view<16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.treduce, a3
"builtin.module"() ({
  %v:4 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>)
  // expected-error@+1 {{'pto.comm.treduce' op expects root to index into group operands, but it is 1 and there are 1}}
  "pto.comm.treduce"(%v#0, %v#1, %v#2, %v#3) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 1>, reduceOp = #pto<reduce_op sum>, root = 1 : i32}> : (!pto.partition_tensor_view<16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>, !pto.partition_tensor_view<16x16xf32>) -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.build_async_session, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 1x4xi8>, !pto.ptr<i8, gm>)
  // expected-error@+1 {{'pto.comm.build_async_session' op expects scratch to be at least 8 bytes when provided, but it has 4}}
  %r = "pto.comm.build_async_session"(%v#0, %v#1) : (!pto.tile_buf<vec, 1x4xi8>, !pto.ptr<i8, gm>) -> !pto.async_session
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.build_async_session, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.ptr<f32, gm>)
  // expected-error@+1 {{'pto.comm.build_async_session' op expects workspace element type to be an 8-bit integer, but got '!pto.ptr<f32, gm>'}}
  %r = "pto.comm.build_async_session"(%v#0, %v#1) : (!pto.tile_buf<vec, 16x16xi8>, !pto.ptr<f32, gm>) -> !pto.async_session
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.build_async_session, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.ptr<i8, gm>)
  // expected-error@+1 {{'pto.comm.build_async_session' op expects sync_id in range [0, 7], but it is 8}}
  %r = "pto.comm.build_async_session"(%v#0, %v#1) <{sync_id = 8 : i32}> : (!pto.tile_buf<vec, 16x16xi8>, !pto.ptr<i8, gm>) -> !pto.async_session
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.build_async_session, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.ptr<i8, gm>)
  // expected-error@+1 {{'pto.comm.build_async_session' op expects block_bytes at least 1, but it is 0}}
  %r = "pto.comm.build_async_session"(%v#0, %v#1) <{block_bytes = 0 : i64}> : (!pto.tile_buf<vec, 16x16xi8>, !pto.ptr<i8, gm>) -> !pto.async_session
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.build_async_session, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<vec, 16x16xi8>, !pto.ptr<i8, gm>)
  // expected-error@+1 {{'pto.comm.build_async_session' op expects channel_group_idx in range [0, 4294967295], but it is 4294967296}}
  %r = "pto.comm.build_async_session"(%v#0, %v#1) <{channel_group_idx = 4294967296 : i64}> : (!pto.tile_buf<vec, 16x16xi8>, !pto.ptr<i8, gm>) -> !pto.async_session
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.build_async_session, a3
"builtin.module"() ({
  %v:2 = "test.values"() : () -> (!pto.tile_buf<mat, 32x32xi8, blayout=col_major, slayout=row_major>, !pto.ptr<i8, gm>)
  // expected-error@+1 {{'pto.comm.build_async_session' op expects scratch to be in vec address space, but it is in mat}}
  %r = "pto.comm.build_async_session"(%v#0, %v#1) : (!pto.tile_buf<mat, 32x32xi8, blayout=col_major, slayout=row_major>, !pto.ptr<i8, gm>) -> !pto.async_session
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tput_async, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<1x16xf32>, !pto.async_session)
  // expected-error@+1 {{'pto.comm.tput_async' op expects dst to be a static flat contiguous logical 1D GM view, but got '!pto.partition_tensor_view<16x16xf32>'}}
  %r = "pto.comm.tput_async"(%v#0, %v#1, %v#2) : (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<1x16xf32>, !pto.async_session) -> !pto.async_event
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tput_async, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<1x16xf32>, !pto.partition_tensor_view<1x8xf32>, !pto.async_session)
  // expected-error@+1 {{'pto.comm.tput_async' op expects src and dst to have the same shape, but got 1x8 and 1x16}}
  %r = "pto.comm.tput_async"(%v#0, %v#1, %v#2) : (!pto.partition_tensor_view<1x16xf32>, !pto.partition_tensor_view<1x8xf32>, !pto.async_session) -> !pto.async_event
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tput_async, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<1x16xf32>, !pto.partition_tensor_view<1x16xf16>, !pto.async_session)
  // expected-error@+1 {{'pto.comm.tput_async' op expects src and dst to have the same element type, but got f16 and f32; convert one with pto.tcvt}}
  %r = "pto.comm.tput_async"(%v#0, %v#1, %v#2) : (!pto.partition_tensor_view<1x16xf32>, !pto.partition_tensor_view<1x16xf16>, !pto.async_session) -> !pto.async_event
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tget_async, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<1x16xf32>, !pto.async_session)
  // expected-error@+1 {{'pto.comm.tget_async' op expects dst to be a static flat contiguous logical 1D GM view, but got '!pto.partition_tensor_view<16x16xf32>'}}
  %r = "pto.comm.tget_async"(%v#0, %v#1, %v#2) : (!pto.partition_tensor_view<16x16xf32>, !pto.partition_tensor_view<1x16xf32>, !pto.async_session) -> !pto.async_event
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tget_async, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<1x16xf32>, !pto.partition_tensor_view<1x8xf32>, !pto.async_session)
  // expected-error@+1 {{'pto.comm.tget_async' op expects src and dst to have the same shape, but got 1x8 and 1x16}}
  %r = "pto.comm.tget_async"(%v#0, %v#1, %v#2) : (!pto.partition_tensor_view<1x16xf32>, !pto.partition_tensor_view<1x8xf32>, !pto.async_session) -> !pto.async_event
}) {pto.target_arch = "a3"} : () -> ()

// -----

// comm.tget_async, a3
"builtin.module"() ({
  %v:3 = "test.values"() : () -> (!pto.partition_tensor_view<1x16xf32>, !pto.partition_tensor_view<1x16xf16>, !pto.async_session)
  // expected-error@+1 {{'pto.comm.tget_async' op expects src and dst to have the same element type, but got f16 and f32; convert one with pto.tcvt}}
  %r = "pto.comm.tget_async"(%v#0, %v#1, %v#2) : (!pto.partition_tensor_view<1x16xf32>, !pto.partition_tensor_view<1x16xf16>, !pto.async_session) -> !pto.async_event
}) {pto.target_arch = "a3"} : () -> ()

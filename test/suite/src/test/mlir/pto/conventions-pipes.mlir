// RUN: jpto-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(verify-pto-conventions)'

// What ptoas asks of pipes after it has verified, or does not notice (pto-dialect.md 5.8).

// Kept: halves of rows and of columns mix.
"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %i = "pto.import_reserved_buffer"() <{name = "fifo", peer_func = @v}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %i, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %t = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>
    "pto.tpush_to_aiv"(%t) <{split = 1 : i8}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    "pto.tpush_to_aiv"(%t) <{split = 2 : i8}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    "pto.aiv_initialize_pipe"(%gm, %r, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %p = "pto.tpop_from_aic"() <{operandSegmentSizes = array<i32: 0, 0>, split = 1 : i8}> : () -> !pto.tile_buf<vec, 8x16xf32>
    "pto.tfree_from_aic"() <{split = 1 : i8}> : () -> ()
    %q = "pto.tpop_from_aic"() <{operandSegmentSizes = array<i32: 0, 0>, split = 2 : i8}> : () -> !pto.tile_buf<vec, 16x8xf32>
    "pto.tfree_from_aic"() <{split = 2 : i8}> : () -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %i = "pto.import_reserved_buffer"() <{name = "fifo", peer_func = @v}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %i, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %t = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>
    "pto.tpush_to_aiv"(%t) <{split = 0 : i8}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    "pto.aiv_initialize_pipe"(%gm, %r, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    // expected-error@+1 {{'pto.tpop_from_aic' op takes an entry of id = 0 that no pto.tfree_from_aic behind it in this block gives back, so its room is never filled again}}
    %p = "pto.tpop_from_aic"() <{operandSegmentSizes = array<i32: 0, 0>, split = 0 : i8}> : () -> !pto.tile_buf<vec, 16x16xf32>
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %i = "pto.import_reserved_buffer"() <{name = "fifo", peer_func = @v}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %i, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %t = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>
    "pto.tpush_to_aiv"(%t) <{split = 0 : i8}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    "pto.aiv_initialize_pipe"(%gm, %r, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    // expected-error@+1 {{'pto.tfree_from_aic' op frees an entry of id = 0, but none is popped before it in this block; pop and free stand in one block}}
    "pto.tfree_from_aic"() <{split = 0 : i8}> : () -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %i = "pto.import_reserved_buffer"() <{name = "fifo", peer_func = @v}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %i, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %t = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>
    "pto.tpush_to_aiv"(%t) <{split = 0 : i8}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    "pto.aiv_initialize_pipe"(%gm, %r, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    // expected-note@+1 {{popped here}}
    %p = "pto.tpop_from_aic"() <{operandSegmentSizes = array<i32: 0, 0>, split = 1 : i8}> : () -> !pto.tile_buf<vec, 16x16xf32>
    // expected-error@+1 {{'pto.tfree_from_aic' op has split = 2 : i8, but the entry was popped with split = 1 : i8}}
    "pto.tfree_from_aic"() <{split = 2 : i8}> : () -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %i = "pto.import_reserved_buffer"() <{name = "fifo", peer_func = @v}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %i, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %t = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>
    "pto.tpush_to_aiv"(%t) <{split = 0 : i8}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    "pto.aiv_initialize_pipe"(%gm, %r, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %p = "pto.tpop_from_aic"() <{operandSegmentSizes = array<i32: 0, 0>, split = 0 : i8}> : () -> !pto.tile_buf<vec, 16x16xf32>
    // expected-note@+1 {{given back here; free it after its last use}}
    "pto.tfree_from_aic"() <{split = 0 : i8}> : () -> ()
    // expected-error@+1 {{'pto.tneg' op uses an entry of a pipe after its room was given back}}
    "pto.tneg"(%p, %p) : (!pto.tile_buf<vec, 16x16xf32>, !pto.tile_buf<vec, 16x16xf32>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %i = "pto.import_reserved_buffer"() <{name = "fifo", peer_func = @v}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %i, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %t = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>
    // expected-note@+1 {{split = 0 here}}
    "pto.tpush_to_aiv"(%t) <{split = 0 : i8}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    // expected-error@+1 {{'pto.tpush_to_aiv' op has split = 1 on pipe id = 0, where pto.tpush_to_aiv has split = 0; a pipe carries whole entries or parts, not both}}
    "pto.tpush_to_aiv"(%t) <{split = 1 : i8}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    "pto.aiv_initialize_pipe"(%gm, %r, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %i = "pto.import_reserved_buffer"() <{name = "fifo", peer_func = @v}> : () -> i32
    // expected-note@+1 {{opened here}}
    "pto.aic_initialize_pipe"(%gm, %i, %z) <{dir_mask = 1 : i8, nosplit = true, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %t = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>
    // expected-error@+1 {{'pto.tpush_to_aiv' op has split = 1 on a pipe opened with nosplit = true}}
    "pto.tpush_to_aiv"(%t) <{split = 1 : i8}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    "pto.aiv_initialize_pipe"(%gm, %r, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %i = "pto.import_reserved_buffer"() <{name = "fifo", peer_func = @v}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %i, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %t = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>
    // expected-error@+1 {{'pto.tpush_to_aiv' op tile type must map to a supported producer pipe: vec or acc, but it is in mat}}
    "pto.tpush_to_aiv"(%t) <{split = 0 : i8}> : (!pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    "pto.aiv_initialize_pipe"(%gm, %r, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %i = "pto.import_reserved_buffer"() <{name = "fifo", peer_func = @v}> : () -> i32
    // expected-error@+1 {{'pto.aic_initialize_pipe' op requires 'gm_slot_buffer' when lowering to a2/a3; pass a pointer to global memory}}
    "pto.aic_initialize_pipe"(%i, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 0, 0, 1, 1>, slot_size = 1024 : i32}> : (i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    "pto.aiv_initialize_pipe"(%gm, %r, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// a5 needs none
"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %i = "pto.import_reserved_buffer"() <{name = "fifo", peer_func = @v}> : () -> i32
    "pto.aic_initialize_pipe"(%i, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 0, 0, 1, 1>, slot_size = 1024 : i32}> : (i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    "pto.aiv_initialize_pipe"(%r, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 0, 0, 1, 1>, slot_size = 1024 : i32}> : (i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %i = "pto.import_reserved_buffer"() <{name = "fifo", peer_func = @v}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %i, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    // expected-error@+1 {{'pto.reserve_buffer' op has 4096 bytes, too few for 8 entries of 1024 bytes; reserve 8192}}
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 4096 : i32}> : () -> i32
    // expected-note@+1 {{the entries of this pipe}}
    "pto.aiv_initialize_pipe"(%gm, %r, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %i = "pto.import_reserved_buffer"() <{name = "fifo", peer_func = @v}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %i, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    // expected-error@+1 {{'pto.reserve_buffer' op is in #pto.address_space<mat>, but the entries of this direction are taken in vec}}
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<mat>, name = "fifo", size = 8192 : i32}> : () -> i32
    "pto.aiv_initialize_pipe"(%gm, %r, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "own", size = 8192 : i32}> : () -> i32
    // expected-error@+1 {{'pto.aic_initialize_pipe' op expects 'c2v_consumer_buf' to come from pto.import_reserved_buffer, as this function hands the entries over}}
    "pto.aic_initialize_pipe"(%gm, %r, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %i = "pto.import_reserved_buffer"() <{name = "fifo", peer_func = @v}> : () -> i32
    // expected-note@+1 {{the peer}}
    "pto.aic_initialize_pipe"(%gm, %i, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 16384 : i32}> : () -> i32
    // expected-error@+1 {{'pto.aiv_initialize_pipe' op requires the peer inits to agree on direction and pipe shape, but slot_size is 2048 : i32 here and 1024 : i32 in its peer}}
    "pto.aiv_initialize_pipe"(%gm, %r, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 2048 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %i = "pto.import_reserved_buffer"() <{name = "fifo", peer_func = @v}> : () -> i32
    // expected-error@+1 {{'pto.aic_initialize_pipe' op requires a complete compatible peer init pair: buffer "fifo" of @v has 1 in cube functions and 0 in vector functions, and needs one of each}}
    "pto.aic_initialize_pipe"(%gm, %i, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %i = "pto.import_reserved_buffer"() <{name = "fifo", peer_func = @v}> : () -> i32
    %b = "arith.constant"() <{value = true}> : () -> i1
    "scf.if"(%b) ({
    // expected-note@+1 {{opened here; open it at the start of the function}}
    "pto.aic_initialize_pipe"(%gm, %i, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
      "scf.yield"() : () -> ()
    }, {
    }) : (i1) -> ()
    %t = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>
    // expected-error@+1 {{'pto.tpush_to_aiv' op uses pipe id = 0, which is not opened on every way here}}
    "pto.tpush_to_aiv"(%t) <{split = 0 : i8}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    "pto.aiv_initialize_pipe"(%gm, %r, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %i0 = "pto.import_reserved_buffer"() <{name = "f0", peer_func = @v}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %i0, %z) <{dir_mask = 1 : i8, id = 0 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %i1 = "pto.import_reserved_buffer"() <{name = "f1", peer_func = @v}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %i1, %z) <{dir_mask = 1 : i8, id = 1 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %i2 = "pto.import_reserved_buffer"() <{name = "f2", peer_func = @v}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %i2, %z) <{dir_mask = 1 : i8, id = 2 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %i3 = "pto.import_reserved_buffer"() <{name = "f3", peer_func = @v}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %i3, %z) <{dir_mask = 1 : i8, id = 3 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %i4 = "pto.import_reserved_buffer"() <{name = "f4", peer_func = @v}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %i4, %z) <{dir_mask = 1 : i8, id = 4 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %i5 = "pto.import_reserved_buffer"() <{name = "f5", peer_func = @v}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %i5, %z) <{dir_mask = 1 : i8, id = 5 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %i6 = "pto.import_reserved_buffer"() <{name = "f6", peer_func = @v}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %i6, %z) <{dir_mask = 1 : i8, id = 6 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %i7 = "pto.import_reserved_buffer"() <{name = "f7", peer_func = @v}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %i7, %z) <{dir_mask = 1 : i8, id = 7 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %i8 = "pto.import_reserved_buffer"() <{name = "f8", peer_func = @v}> : () -> i32
    // expected-error@+1 {{'pto.aic_initialize_pipe' op needs flag ids beyond the 16 of a core: 2 for a pipe of one direction, 4 for both; open fewer pipes}}
    "pto.aic_initialize_pipe"(%gm, %i8, %z) <{dir_mask = 1 : i8, id = 8 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %r0 = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "f0", size = 8192 : i32}> : () -> i32
    "pto.aiv_initialize_pipe"(%gm, %r0, %z) <{dir_mask = 1 : i8, id = 0 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %r1 = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "f1", size = 8192 : i32}> : () -> i32
    "pto.aiv_initialize_pipe"(%gm, %r1, %z) <{dir_mask = 1 : i8, id = 1 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %r2 = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "f2", size = 8192 : i32}> : () -> i32
    "pto.aiv_initialize_pipe"(%gm, %r2, %z) <{dir_mask = 1 : i8, id = 2 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %r3 = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "f3", size = 8192 : i32}> : () -> i32
    "pto.aiv_initialize_pipe"(%gm, %r3, %z) <{dir_mask = 1 : i8, id = 3 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %r4 = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "f4", size = 8192 : i32}> : () -> i32
    "pto.aiv_initialize_pipe"(%gm, %r4, %z) <{dir_mask = 1 : i8, id = 4 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %r5 = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "f5", size = 8192 : i32}> : () -> i32
    "pto.aiv_initialize_pipe"(%gm, %r5, %z) <{dir_mask = 1 : i8, id = 5 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %r6 = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "f6", size = 8192 : i32}> : () -> i32
    "pto.aiv_initialize_pipe"(%gm, %r6, %z) <{dir_mask = 1 : i8, id = 6 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %r7 = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "f7", size = 8192 : i32}> : () -> i32
    "pto.aiv_initialize_pipe"(%gm, %r7, %z) <{dir_mask = 1 : i8, id = 7 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %r8 = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "f8", size = 8192 : i32}> : () -> i32
    // expected-error@+1 {{'pto.aiv_initialize_pipe' op needs flag ids beyond the 16 of a core: 2 for a pipe of one direction, 4 for both; open fewer pipes}}
    "pto.aiv_initialize_pipe"(%gm, %r8, %z) <{dir_mask = 1 : i8, id = 8 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    // expected-error@+1 {{'pto.reserve_buffer' op has base 100, which is no multiple of 256 bytes}}
    %r = "pto.reserve_buffer"() <{autoAlloc = false, base = 100 : i32, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

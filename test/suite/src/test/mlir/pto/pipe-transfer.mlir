// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Passing entries through a pipe (pto-dialect.md 5.8).

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %z, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %t = "test.tile"() : () -> !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>
    // expected-error@+1 {{'pto.tpush_to_aiv' op expects 'split' to be 0, 1, or 2, but it is 3}}
    "pto.tpush_to_aiv"(%t) <{split = 3 : i8}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %z, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %t = "test.tile"() : () -> !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>
    // expected-error@+1 {{'pto.tpush_to_aiv' op expects 'id' = 1 to match a frontend initialize_pipe op in the same function, but there is none}}
    "pto.tpush_to_aiv"(%t) <{id = 1 : i32, split = 0 : i8}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %z, %z) <{dir_mask = 2 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %t = "test.tile"() : () -> !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>
    // expected-error@+1 {{'pto.tpush_to_aiv' op expects 'id' = 0 to reference initialize_pipe with dir_mask = 1 or 3, but it is 2}}
    "pto.tpush_to_aiv"(%t) <{split = 0 : i8}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %z, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    // expected-error@+1 {{'pto.tpop_from_aiv' op expects 'id' = 0 to reference initialize_pipe with dir_mask = 2 or 3, but it is 1}}
    %p = "pto.tpop_from_aiv"() <{operandSegmentSizes = array<i32: 0, 0>, split = 0 : i8}> : () -> !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %z, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %t = "test.tile"() : () -> !pto.tensor_view<16x16xf32>
    // expected-error@+1 {{'pto.tpush_to_aiv' op expects 'id' = 0 to reference initialize_pipe with 'gm_slot_tensor' when the pipe entry is !pto.tensor_view}}
    "pto.tpush_to_aiv"(%t) <{split = 0 : i8}> : (!pto.tensor_view<16x16xf32>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %view = "test.view"() : () -> !pto.tensor_view<16x16xf32>
    "pto.aic_initialize_pipe"(%view) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 0, 1, 0, 0>, slot_size = 1024 : i32}> : (!pto.tensor_view<16x16xf32>) -> ()
    // expected-error@+1 {{'pto.talloc_to_aiv' op expects pipe entry element type to match gm_slot_tensor element type, but got f16 and f32}}
    %e = "pto.talloc_to_aiv"() <{split = 0 : i8}> : () -> !pto.tensor_view<16x16xf16>
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %view = "test.view"() : () -> !pto.tensor_view<16x16xf32>
    "pto.aic_initialize_pipe"(%view) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 0, 1, 0, 0>, slot_size = 1024 : i32}> : (!pto.tensor_view<16x16xf32>) -> ()
    // expected-error@+1 {{'pto.talloc_to_aiv' op expects pipe entry rank to match gm_slot_tensor rank, but got 1 and 2}}
    %e = "pto.talloc_to_aiv"() <{split = 0 : i8}> : () -> !pto.tensor_view<256xf32>
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %view = "test.view"() : () -> !pto.tensor_view<16x16xf32>
    "pto.aic_initialize_pipe"(%view) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 0, 1, 0, 0>, slot_size = 1024 : i32}> : (!pto.tensor_view<16x16xf32>) -> ()
    // expected-error@+1 {{'pto.talloc_to_aiv' op expects pipe entry dimensions to match gm_slot_tensor dimensions, but got 8x32 and 16x16}}
    %e = "pto.talloc_to_aiv"() <{split = 0 : i8}> : () -> !pto.tensor_view<8x32xf32>
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %n = "test.number"() : () -> index
    "pto.aiv_initialize_pipe"(%gm, %z, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    // expected-error@+1 {{'pto.tpop_from_aic' op expects valid_row and valid_col operands to be provided together; give the other too}}
    %p = "pto.tpop_from_aic"(%n) <{operandSegmentSizes = array<i32: 1, 0>, split = 0 : i8}> : (index) -> !pto.tile_buf<vec, 16x16xf32, valid=?x?>
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %n = "test.number"() : () -> index
    "pto.aiv_initialize_pipe"(%gm, %z, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    // expected-error@+1 {{'pto.tpop_from_aic' op expects tile result to have dynamic validShape (?, ?) when valid_row/valid_col operands are provided, but got '!pto.tile_buf<vec, 16x16xf32>'}}
    %p = "pto.tpop_from_aic"(%n, %n) <{operandSegmentSizes = array<i32: 1, 1>, split = 0 : i8}> : (index, index) -> !pto.tile_buf<vec, 16x16xf32>
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %n = "test.number"() : () -> index
    %view = "test.view"() : () -> !pto.tensor_view<16x16xf32>
    "pto.aiv_initialize_pipe"(%view) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 0, 1, 0, 0>, slot_size = 1024 : i32}> : (!pto.tensor_view<16x16xf32>) -> ()
    // expected-error@+1 {{'pto.tpop_from_aic' op does not accept valid_row/valid_col when result is !pto.tensor_view; leave them out}}
    %p = "pto.tpop_from_aic"(%n, %n) <{operandSegmentSizes = array<i32: 1, 1>, split = 0 : i8}> : (index, index) -> !pto.tensor_view<16x16xf32>
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// internal operations
"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %q = "test.pipe"() : () -> !pto.pipe
    %t = "test.tile"() : () -> !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>
    "pto.tpush"(%t, %q) <{split = 2 : i8}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.pipe) -> ()
    // expected-error@+1 {{'pto.tpush' op expects 'split' to be 0, 1, or 2, but it is 4}}
    "pto.tpush"(%t, %q) <{split = 4 : i8}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.pipe) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    // expected-error@+1 {{'pto.initialize_l2l_pipe' op expects 'slot_num' to be 4 or 8, but it is 5}}
    %q = "pto.initialize_l2l_pipe"(%z) <{dir_mask = 1 : i8, slot_num = 5 : i32, slot_size = 1024 : i32}> : (i32) -> !pto.pipe
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

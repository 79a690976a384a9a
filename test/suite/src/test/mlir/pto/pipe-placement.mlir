// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Pipes stand in functions of their core (pto-dialect.md 5.8).

// Accepted: both directions, with parts and valid extents.
"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %i = "pto.import_reserved_buffer"() <{name = "c2v", peer_func = @v}> : () -> i32
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<mat>, name = "v2c", size = 8192 : i32}> : () -> i32
    "pto.aic_initialize_pipe"(%gm, %i, %r) <{dir_mask = 3 : i8, id = 2 : i32, local_slot_num = 4 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %t = "test.tile"() : () -> !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>
    "pto.tpush_to_aiv"(%t) <{id = 2 : i32, split = 1 : i8}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    %p = "pto.tpop_from_aiv"() <{id = 2 : i32, operandSegmentSizes = array<i32: 0, 0>, split = 2 : i8}> : () -> !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>
    "pto.tfree_from_aiv"() <{id = 2 : i32, split = 2 : i8}> : () -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %n = "test.number"() : () -> index
    %r = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "c2v", size = 8192 : i32}> : () -> i32
    %i = "pto.import_reserved_buffer"() <{name = "v2c", peer_func = @c}> : () -> i32
    "pto.aiv_initialize_pipe"(%gm, %r, %i) <{dir_mask = 3 : i8, id = 2 : i32, local_slot_num = 4 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %p = "pto.tpop_from_aic"(%n, %n) <{id = 2 : i32, operandSegmentSizes = array<i32: 1, 1>, split = 1 : i8}> : (index, index) -> !pto.tile_buf<vec, 16x16xf32, valid=?x?>
    "pto.tfree_from_aic"() <{id = 2 : i32, split = 1 : i8}> : () -> ()
    %t = "test.tile"() : () -> !pto.tile_buf<vec, 16x16xf32>
    "pto.tpush_to_aic"(%t) <{id = 2 : i32, split = 2 : i8}> : (!pto.tile_buf<vec, 16x16xf32>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// aic_initialize_pipe: in a function of the other core
"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    // expected-error@+1 {{'pto.aic_initialize_pipe' op must be inside a cube kernel function; give the func.func around it pto.kernel_kind = #pto.kernel_kind<cube>}}
    "pto.aic_initialize_pipe"(%gm, %z, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// aiv_initialize_pipe: in a function of the other core
"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    // expected-error@+1 {{'pto.aiv_initialize_pipe' op must be inside a vector kernel function; give the func.func around it pto.kernel_kind = #pto.kernel_kind<vector>}}
    "pto.aiv_initialize_pipe"(%gm, %z, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tpush_to_aiv: in a function of the other core
"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %t = "test.tile"() : () -> !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>
    // expected-error@+1 {{'pto.tpush_to_aiv' op must be inside a cube kernel function; give the func.func around it pto.kernel_kind = #pto.kernel_kind<cube>}}
    "pto.tpush_to_aiv"(%t) <{split = 0 : i8}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tpush_to_aic: in a function of the other core
"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %t = "test.tile"() : () -> !pto.tile_buf<vec, 16x16xf32>
    // expected-error@+1 {{'pto.tpush_to_aic' op must be inside a vector kernel function; give the func.func around it pto.kernel_kind = #pto.kernel_kind<vector>}}
    "pto.tpush_to_aic"(%t) <{split = 0 : i8}> : (!pto.tile_buf<vec, 16x16xf32>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tpop_from_aic: in a function of the other core
"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    // expected-error@+1 {{'pto.tpop_from_aic' op must be inside a vector kernel function; give the func.func around it pto.kernel_kind = #pto.kernel_kind<vector>}}
    %p = "pto.tpop_from_aic"() <{operandSegmentSizes = array<i32: 0, 0>, split = 0 : i8}> : () -> !pto.tile_buf<vec, 16x16xf32>
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tpop_from_aiv: in a function of the other core
"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    // expected-error@+1 {{'pto.tpop_from_aiv' op must be inside a cube kernel function; give the func.func around it pto.kernel_kind = #pto.kernel_kind<cube>}}
    %p = "pto.tpop_from_aiv"() <{operandSegmentSizes = array<i32: 0, 0>, split = 0 : i8}> : () -> !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tfree_from_aic: in a function of the other core
"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    // expected-error@+1 {{'pto.tfree_from_aic' op must be inside a vector kernel function; give the func.func around it pto.kernel_kind = #pto.kernel_kind<vector>}}
    "pto.tfree_from_aic"() <{split = 0 : i8}> : () -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// tfree_from_aiv: in a function of the other core
"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    // expected-error@+1 {{'pto.tfree_from_aiv' op must be inside a cube kernel function; give the func.func around it pto.kernel_kind = #pto.kernel_kind<cube>}}
    "pto.tfree_from_aiv"() <{split = 0 : i8}> : () -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// talloc_to_aiv: in a function of the other core
"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    // expected-error@+1 {{'pto.talloc_to_aiv' op must be inside a cube kernel function; give the func.func around it pto.kernel_kind = #pto.kernel_kind<cube>}}
    %e = "pto.talloc_to_aiv"() <{split = 0 : i8}> : () -> !pto.tensor_view<16x16xf32>
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// talloc_to_aic: in a function of the other core
"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    // expected-error@+1 {{'pto.talloc_to_aic' op must be inside a vector kernel function; give the func.func around it pto.kernel_kind = #pto.kernel_kind<vector>}}
    %e = "pto.talloc_to_aic"() <{split = 0 : i8}> : () -> !pto.tensor_view<16x16xf32>
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// a kind of another type says nothing
"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    // expected-error@+1 {{'pto.aic_initialize_pipe' op must be inside a cube kernel function; give the func.func around it pto.kernel_kind = #pto.kernel_kind<cube>}}
    "pto.aic_initialize_pipe"(%gm, %z, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = "cube"} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// a section is no function
"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    "pto.section.cube"() ({
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    // expected-error@+1 {{'pto.aic_initialize_pipe' op must be inside a cube kernel function; give the func.func around it pto.kernel_kind = #pto.kernel_kind<cube>}}
    "pto.aic_initialize_pipe"(%gm, %z, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    }) : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

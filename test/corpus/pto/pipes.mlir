"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%arg1: !pto.ptr<f32, gm>):
    %7 = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %8 = "pto.import_reserved_buffer"() <{name = "c2v", peer_func = @v}> : () -> i32
    %9 = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<mat>, name = "v2c", size = 4096 : i32}> : () -> i32
    "pto.aic_initialize_pipe"(%arg1, %8, %9) <{dir_mask = 3 : i8, id = 0 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "pto.aic_initialize_pipe"(%arg1, %8, %7) <{dir_mask = 1 : i8, id = 1 : i32, local_slot_num = 4 : i32, nosplit = true, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %10 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>
    "pto.tpush_to_aiv"(%10) <{id = 0 : i32, split = 1 : i8}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    "pto.tpush_to_aiv"(%10) <{split = 2 : i8}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    "pto.tpush_to_aiv"(%10) <{id = 1 : i32, split = 0 : i8}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    %11 = "pto.tpop_from_aiv"() <{id = 0 : i32, operandSegmentSizes = array<i32: 0, 0>, split = 1 : i8}> : () -> !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>
    "pto.tfree_from_aiv"() <{id = 0 : i32, split = 1 : i8}> : () -> ()
    %12 = "pto.tpop_from_aiv"() <{operandSegmentSizes = array<i32: 0, 0>, split = 2 : i8}> : () -> !pto.tile_buf<mat, 16x16xf32, blayout=col_major, slayout=row_major>
    "pto.tfree_from_aiv"() <{split = 2 : i8}> : () -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%arg0: !pto.ptr<f32, gm>):
    %0 = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %1 = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "c2v", size = 4096 : i32}> : () -> i32
    %2 = "pto.import_reserved_buffer"() <{name = "v2c", peer_func = @c}> : () -> i32
    "pto.aiv_initialize_pipe"(%arg0, %1, %2) <{dir_mask = 3 : i8, id = 0 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "pto.aiv_initialize_pipe"(%arg0, %1, %0) <{dir_mask = 1 : i8, id = 1 : i32, local_slot_num = 4 : i32, nosplit = true, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %3 = "pto.tpop_from_aic"() <{id = 0 : i32, operandSegmentSizes = array<i32: 0, 0>, split = 1 : i8}> : () -> !pto.tile_buf<vec, 8x16xf32>
    "pto.tneg"(%3, %3) : (!pto.tile_buf<vec, 8x16xf32>, !pto.tile_buf<vec, 8x16xf32>) -> ()
    "pto.tpush_to_aic"(%3) <{id = 0 : i32, split = 1 : i8}> : (!pto.tile_buf<vec, 8x16xf32>) -> ()
    "pto.tfree_from_aic"() <{id = 0 : i32, split = 1 : i8}> : () -> ()
    %4 = "arith.constant"() <{value = 4 : index}> : () -> index
    %5 = "pto.tpop_from_aic"(%4, %4) <{operandSegmentSizes = array<i32: 1, 1>, split = 2 : i8}> : (index, index) -> !pto.tile_buf<vec, 16x8xf32, valid=?x?>
    "pto.tpush_to_aic"(%5) <{split = 2 : i8}> : (!pto.tile_buf<vec, 16x8xf32, valid=?x?>) -> ()
    "pto.tfree_from_aic"() <{split = 2 : i8}> : () -> ()
    %6 = "pto.tpop_from_aic"() <{id = 1 : i32, operandSegmentSizes = array<i32: 0, 0>, split = 0 : i8}> : () -> !pto.tile_buf<vec, 16x16xf32>
    "pto.tfree_from_aic"(%6) <{id = 1 : i32, split = 0 : i8}> : (!pto.tile_buf<vec, 16x16xf32>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a2a3"} : () -> ()


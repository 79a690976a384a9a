"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%arg1: !pto.ptr<f32, gm>):
    %4 = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %5 = "pto.import_reserved_buffer"() <{name = "fifo", peer_func = @v}> : () -> i32
    "pto.aic_initialize_pipe"(%arg1, %5, %4) <{dir_mask = 1 : i8, id = 0 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %6 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>
    "pto.tpush_to_aiv"(%6) <{id = 0 : i32, split = 1 : i8}> : (!pto.tile_buf<acc, 16x16xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%arg0: !pto.ptr<f32, gm>):
    %0 = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %1 = "pto.reserve_buffer"() <{autoAlloc = true, location = #pto.address_space<vec>, name = "fifo", size = 8192 : i32}> : () -> i32
    "pto.aiv_initialize_pipe"(%arg0, %1, %0) <{dir_mask = 1 : i8, id = 0 : i32, nosplit = false, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    %2 = "pto.tpop_from_aic"() <{id = 0 : i32, operandSegmentSizes = array<i32: 0, 0>, split = 1 : i8}> : () -> !pto.tile_buf<vec, 8x16xf32>
    %3 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 8x16xf32>
    "pto.tneg"(%2, %3) : (!pto.tile_buf<vec, 8x16xf32>, !pto.tile_buf<vec, 8x16xf32>) -> ()
    "pto.tfree_from_aic"() <{id = 0 : i32, split = 1 : i8}> : () -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a2a3"} : () -> ()


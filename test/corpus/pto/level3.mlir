"builtin.module"() ({
  "func.func"() <{function_type = (index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: index):
    %0 = "arith.constant"() <{value = 4096 : i64}> : () -> i64
    %1 = "pto.reserve_buffer"() <{autoAlloc = false, base = 0 : i32, location = #pto.address_space<vec>, name = "fifo", size = 4096 : i32}> : () -> i32
    %2 = "pto.alloc_tile"(%0) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> !pto.tile_buf<vec, 32x32xf32>
    %3 = "pto.alloc_tile"(%0, %arg0, %arg0) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (i64, index, index) -> !pto.tile_buf<vec, 32x32xf32, valid=?x?>
    "pto.set_flag"() <{dst_pipe = #pto.pipe<PIPE_MTE3>, event_id = #pto.event<EVENT_ID3>, src_pipe = #pto.pipe<PIPE_V>}> : () -> ()
    "pto.wait_flag"() <{dst_pipe = #pto.pipe<PIPE_MTE3>, event_id = #pto.event<EVENT_ID3>, src_pipe = #pto.pipe<PIPE_V>}> : () -> ()
    "pto.texp"(%2, %2) <{precision_mode = #pto<precision_mode DEFAULT>}> : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()


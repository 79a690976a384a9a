"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "l3"}> ({
    %0 = "arith.constant"() <{value = 0 : i64}> : () -> i64
    %1 = "arith.constant"() <{value = 4096 : i64}> : () -> i64
    %2 = "arith.constant"() <{value = 8 : index}> : () -> index
    %3 = "pto.alloc_tile"(%0) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> !pto.tile_buf<vec, 32x32xf32>
    %4 = "pto.alloc_tile"(%1, %2, %2) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (i64, index, index) -> !pto.tile_buf<vec, 32x32xf32, valid=?x?>
    "pto.set_flag"() <{dst_pipe = #pto.pipe<PIPE_V>, event_id = #pto.event<EVENT_ID0>, src_pipe = #pto.pipe<PIPE_MTE2>}> : () -> ()
    "pto.wait_flag"() <{dst_pipe = #pto.pipe<PIPE_V>, event_id = #pto.event<EVENT_ID0>, src_pipe = #pto.pipe<PIPE_MTE2>}> : () -> ()
    "pto.texp"(%3, %3) <{precision_mode = #pto<precision_mode DEFAULT>}> : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()


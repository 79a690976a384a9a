"builtin.module"() ({
  "func.func"() <{function_type = (!pto.partition_tensor_view<1x1024xf32>, !pto.partition_tensor_view<1x1024xf32>, !pto.ptr<i8, gm>, !pto.tile_buf<vec, 1x256xi8>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !pto.partition_tensor_view<1x1024xf32>, %arg1: !pto.partition_tensor_view<1x1024xf32>, %arg2: !pto.ptr<i8, gm>, %arg3: !pto.tile_buf<vec, 1x256xi8>):
    %0 = "pto.comm.build_async_session"(%arg3, %arg2) : (!pto.tile_buf<vec, 1x256xi8>, !pto.ptr<i8, gm>) -> !pto.async_session
    %1 = "pto.comm.build_async_session"(%arg3, %arg2) {block_bytes = 4096 : i64, channel_group_idx = 1 : i64, comm_block_offset = 0 : i64, queue_num = 2 : i32, sync_id = 7 : i32} : (!pto.tile_buf<vec, 1x256xi8>, !pto.ptr<i8, gm>) -> !pto.async_session
    %2 = "pto.comm.tput_async"(%arg0, %arg1, %1) : (!pto.partition_tensor_view<1x1024xf32>, !pto.partition_tensor_view<1x1024xf32>, !pto.async_session) -> !pto.async_event
    %3 = "pto.comm.tget_async"(%arg0, %arg1, %1) : (!pto.partition_tensor_view<1x1024xf32>, !pto.partition_tensor_view<1x1024xf32>, !pto.async_session) -> !pto.async_event
    %4 = "pto.comm.wait_async_event"(%2, %1) : (!pto.async_event, !pto.async_session) -> i1
    %5 = "pto.comm.test_async_event"(%3, %0) : (!pto.async_event, !pto.async_session) -> i1
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()


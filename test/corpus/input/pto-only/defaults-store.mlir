"builtin.module"() ({
  "func.func"() <{function_type = (!pto.partition_tensor_view<32x32xf32>, !pto.partition_tensor_view<32x32xi8>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<acc, 32x32xi32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x32xui64>, i64) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !pto.partition_tensor_view<32x32xf32>, %arg1: !pto.partition_tensor_view<32x32xi8>, %arg2: !pto.tile_buf<vec, 32x32xf32>, %arg3: !pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>, %arg4: !pto.tile_buf<acc, 32x32xi32, blayout=col_major, slayout=row_major, fractal=1024>, %arg5: !pto.tile_buf<scaling, 1x32xui64>, %arg6: i64):
    "pto.tstore"(%arg2, %arg0) : (!pto.tile_buf<vec, 32x32xf32>, !pto.partition_tensor_view<32x32xf32>) -> ()
    "pto.tstore"(%arg2, %arg0) <{atomicType = #pto<atomic_type atomic_add>}> : (!pto.tile_buf<vec, 32x32xf32>, !pto.partition_tensor_view<32x32xf32>) -> ()
    "pto.tstore"(%arg3, %arg0) : (!pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<32x32xf32>) -> ()
    "pto.tstore"(%arg3, %arg0) <{stPhase = #pto<st_phase partial>}> : (!pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<32x32xf32>) -> ()
    "pto.tstore"(%arg3, %arg0) <{stPhase = #pto<st_phase final>}> : (!pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<32x32xf32>) -> ()
    "pto.tstore"(%arg3, %arg0) <{reluPreMode = #pto<relu_pre_mode normal_relu>}> : (!pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<32x32xf32>) -> ()
    "pto.tstore"(%arg3, %arg0) <{reluPreMode = #pto<relu_pre_mode scalar_relu>}> : (!pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<32x32xf32>) -> ()
    "pto.tstore"(%arg3, %arg0) <{reluPreMode = #pto<relu_pre_mode vector_relu>}> : (!pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<32x32xf32>) -> ()
    "pto.tstore"(%arg3, %arg0) <{reluPreMode = #pto<relu_pre_mode pwl>}> : (!pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<32x32xf32>) -> ()
    "pto.tstore"(%arg4, %arg1, %arg6) : (!pto.tile_buf<acc, 32x32xi32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<32x32xi8>, i64) -> ()
    "pto.tstore_fp"(%arg4, %arg5, %arg1) : (!pto.tile_buf<acc, 32x32xi32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x32xui64>, !pto.partition_tensor_view<32x32xi8>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()


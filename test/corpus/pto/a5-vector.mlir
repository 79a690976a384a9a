"builtin.module"() ({
  "func.func"() <{function_type = (!pto.tile_buf<vec, 32x32xi16>, !pto.tile_buf<vec, 32x1xi8, blayout=col_major>, !pto.tile_buf<vec, 32x256xi32>, !pto.partition_tensor_view<32x32xf32>, !pto.tile_buf<vec, 32x32xi32>, !pto.tile_buf<vec, 32x32xf32>, i32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !pto.tile_buf<vec, 32x32xi16>, %arg1: !pto.tile_buf<vec, 32x1xi8, blayout=col_major>, %arg2: !pto.tile_buf<vec, 32x256xi32>, %arg3: !pto.partition_tensor_view<32x32xf32>, %arg4: !pto.tile_buf<vec, 32x32xi32>, %arg5: !pto.tile_buf<vec, 32x32xf32>, %arg6: i32):
    "pto.thistogram"(%arg0, %arg1, %arg2) : (!pto.tile_buf<vec, 32x32xi16>, !pto.tile_buf<vec, 32x1xi8, blayout=col_major>, !pto.tile_buf<vec, 32x256xi32>) -> ()
    "pto.thistogram"(%arg0, %arg1, %arg2) <{isMSB = true}> : (!pto.tile_buf<vec, 32x32xi16>, !pto.tile_buf<vec, 32x1xi8, blayout=col_major>, !pto.tile_buf<vec, 32x256xi32>) -> ()
    "pto.thistogram"(%arg0, %arg1, %arg2) <{isMSB = false}> : (!pto.tile_buf<vec, 32x32xi16>, !pto.tile_buf<vec, 32x1xi8, blayout=col_major>, !pto.tile_buf<vec, 32x256xi32>) -> ()
    "pto.mgather"(%arg3, %arg4, %arg5) <{gatherOob = #pto<gather_oob undefined>}> : (!pto.partition_tensor_view<32x32xf32>, !pto.tile_buf<vec, 32x32xi32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "pto.mgather"(%arg3, %arg4, %arg5) <{gatherOob = #pto<gather_oob clamp>}> : (!pto.partition_tensor_view<32x32xf32>, !pto.tile_buf<vec, 32x32xi32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "pto.mgather"(%arg3, %arg4, %arg5) <{gatherOob = #pto<gather_oob wrap>}> : (!pto.partition_tensor_view<32x32xf32>, !pto.tile_buf<vec, 32x32xi32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "pto.mgather"(%arg3, %arg4, %arg5) <{gatherOob = #pto<gather_oob zero>}> : (!pto.partition_tensor_view<32x32xf32>, !pto.tile_buf<vec, 32x32xi32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "pto.mscatter"(%arg5, %arg4, %arg3) <{scatterAtomicOp = #pto<scatter_atomic_op none>, scatterOob = #pto<scatter_oob undefined>}> : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi32>, !pto.partition_tensor_view<32x32xf32>) -> ()
    "pto.mscatter"(%arg5, %arg4, %arg3) <{scatterAtomicOp = #pto<scatter_atomic_op none>, scatterOob = #pto<scatter_oob skip>}> : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi32>, !pto.partition_tensor_view<32x32xf32>) -> ()
    "pto.mscatter"(%arg5, %arg4, %arg3) <{scatterAtomicOp = #pto<scatter_atomic_op none>, scatterOob = #pto<scatter_oob clamp>}> : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi32>, !pto.partition_tensor_view<32x32xf32>) -> ()
    "pto.mscatter"(%arg5, %arg4, %arg3) <{scatterAtomicOp = #pto<scatter_atomic_op none>, scatterOob = #pto<scatter_oob wrap>}> : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi32>, !pto.partition_tensor_view<32x32xf32>) -> ()
    "pto.mscatter"(%arg5, %arg4, %arg3) <{scatterAtomicOp = #pto<scatter_atomic_op add>, scatterOob = #pto<scatter_oob undefined>}> : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi32>, !pto.partition_tensor_view<32x32xf32>) -> ()
    "pto.mscatter"(%arg5, %arg4, %arg3) <{scatterAtomicOp = #pto<scatter_atomic_op max>, scatterOob = #pto<scatter_oob undefined>}> : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi32>, !pto.partition_tensor_view<32x32xf32>) -> ()
    "pto.mscatter"(%arg5, %arg4, %arg3) <{scatterAtomicOp = #pto<scatter_atomic_op min>, scatterOob = #pto<scatter_oob undefined>}> : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi32>, !pto.partition_tensor_view<32x32xf32>) -> ()
    "pto.trandom"(%arg6, %arg6, %arg6, %arg6, %arg6, %arg6, %arg4) <{rounds = 10 : i32}> : (i32, i32, i32, i32, i32, i32, !pto.tile_buf<vec, 32x32xi32>) -> ()
    "pto.trandom"(%arg6, %arg6, %arg6, %arg6, %arg6, %arg6, %arg4) <{rounds = 7 : i32}> : (i32, i32, i32, i32, i32, i32, !pto.tile_buf<vec, 32x32xi32>) -> ()
    %0 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<left, 32x32xf8E4M3FN, blayout=col_major, slayout=row_major>
    %1 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<scaling, 32x32xf8E4M3FN>
    "pto.tget_scale_addr"(%0, %1) : (!pto.tile_buf<left, 32x32xf8E4M3FN, blayout=col_major, slayout=row_major>, !pto.tile_buf<scaling, 32x32xf8E4M3FN>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a5"} : () -> ()


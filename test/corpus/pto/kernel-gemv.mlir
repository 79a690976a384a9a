"builtin.module"() ({
  "func.func"() <{function_type = (!pto.partition_tensor_view<1x32xf16>, !pto.partition_tensor_view<32x32xf16>, !pto.partition_tensor_view<1x32xf32>) -> (), sym_name = "gemv"}> ({
  ^bb0(%arg0: !pto.partition_tensor_view<1x32xf16>, %arg1: !pto.partition_tensor_view<32x32xf16>, %arg2: !pto.partition_tensor_view<1x32xf32>):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<mat, 16x32xf16, valid=1x32, blayout=col_major, slayout=row_major>
    %2 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>
    %3 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<left, 16x32xf16, valid=1x32, blayout=col_major, slayout=row_major>
    %4 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<right, 32x32xf16, slayout=col_major>
    %5 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<acc, 16x32xf32, valid=1x32, blayout=col_major, slayout=row_major, fractal=1024>
    "pto.tload"(%arg0, %1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<1x32xf16>, !pto.tile_buf<mat, 16x32xf16, valid=1x32, blayout=col_major, slayout=row_major>) -> ()
    "pto.tload"(%arg1, %2) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<32x32xf16>, !pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>) -> ()
    "pto.textract"(%1, %0, %0, %3) : (!pto.tile_buf<mat, 16x32xf16, valid=1x32, blayout=col_major, slayout=row_major>, index, index, !pto.tile_buf<left, 16x32xf16, valid=1x32, blayout=col_major, slayout=row_major>) -> ()
    "pto.textract"(%2, %0, %0, %4) : (!pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>, index, index, !pto.tile_buf<right, 32x32xf16, slayout=col_major>) -> ()
    "pto.tgemv"(%3, %4, %5) : (!pto.tile_buf<left, 16x32xf16, valid=1x32, blayout=col_major, slayout=row_major>, !pto.tile_buf<right, 32x32xf16, slayout=col_major>, !pto.tile_buf<acc, 16x32xf32, valid=1x32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    "pto.tgemv.acc"(%5, %3, %4, %5) : (!pto.tile_buf<acc, 16x32xf32, valid=1x32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<left, 16x32xf16, valid=1x32, blayout=col_major, slayout=row_major>, !pto.tile_buf<right, 32x32xf16, slayout=col_major>, !pto.tile_buf<acc, 16x32xf32, valid=1x32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    "pto.tstore"(%5, %arg2) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase final>}> : (!pto.tile_buf<acc, 16x32xf32, valid=1x32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<1x32xf32>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a5"} : () -> ()


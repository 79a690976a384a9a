"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f16, gm>, !pto.ptr<f32, gm>, !pto.ptr<f16, gm>, index, index) -> (), sym_name = "rmsnorm"}> ({
  ^bb0(%arg0: !pto.ptr<f16, gm>, %arg1: !pto.ptr<f32, gm>, %arg2: !pto.ptr<f16, gm>, %arg3: index, %arg4: index):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %2 = "arith.constant"() <{value = 9.99999974E-6 : f32}> : () -> f32
    %3 = "arith.constant"() <{value = 7.812500e-03 : f32}> : () -> f32
    %4 = "pto.make_tensor_view"(%arg0, %arg3, %arg4, %arg4, %1) <{layout = #pto.layout<nd>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.ptr<f16, gm>, index, index, index, index) -> !pto.tensor_view<?x?xf16>
    %5 = "pto.make_tensor_view"(%arg1, %1, %arg4, %arg4, %1) <{layout = #pto.layout<nd>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.ptr<f32, gm>, index, index, index, index) -> !pto.tensor_view<1x128xf32>
    %6 = "pto.make_tensor_view"(%arg2, %arg3, %arg4, %arg4, %1) <{layout = #pto.layout<nd>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.ptr<f16, gm>, index, index, index, index) -> !pto.tensor_view<?x?xf16>
    %7 = "pto.partition_view"(%4, %0, %0, %arg3, %arg4) <{operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.tensor_view<?x?xf16>, index, index, index, index) -> !pto.partition_tensor_view<?x?xf16>
    %8 = "pto.partition_view"(%5, %0, %0, %1, %arg4) <{operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.tensor_view<1x128xf32>, index, index, index, index) -> !pto.partition_tensor_view<1x128xf32>
    %9 = "pto.partition_view"(%6, %0, %0, %arg3, %arg4) <{operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.tensor_view<?x?xf16>, index, index, index, index) -> !pto.partition_tensor_view<?x?xf16>
    %10 = "pto.alloc_tile"(%arg3, %arg4) <{operandSegmentSizes = array<i32: 0, 1, 1>}> : (index, index) -> !pto.tile_buf<vec, 16x128xf16, valid=?x?>
    %11 = "pto.alloc_tile"(%arg3, %arg4) <{operandSegmentSizes = array<i32: 0, 1, 1>}> : (index, index) -> !pto.tile_buf<vec, 16x128xf32, valid=?x?>
    %12 = "pto.alloc_tile"(%arg3, %arg4) <{operandSegmentSizes = array<i32: 0, 1, 1>}> : (index, index) -> !pto.tile_buf<vec, 16x128xf32, valid=?x?>
    %13 = "pto.alloc_tile"(%arg3, %arg4) <{operandSegmentSizes = array<i32: 0, 1, 1>}> : (index, index) -> !pto.tile_buf<vec, 16x128xf32, valid=?x?>
    %14 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 1x128xf32>
    %15 = "pto.alloc_tile"(%arg3) <{operandSegmentSizes = array<i32: 0, 1, 0>}> : (index) -> !pto.tile_buf<vec, 16x1xf32, valid=?x1, blayout=col_major>
    "pto.tload"(%7, %10) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<?x?xf16>, !pto.tile_buf<vec, 16x128xf16, valid=?x?>) -> ()
    "pto.tload"(%8, %14) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<1x128xf32>, !pto.tile_buf<vec, 1x128xf32>) -> ()
    "pto.tcvt"(%10, %11) <{rmode = #pto<round_mode NONE>}> : (!pto.tile_buf<vec, 16x128xf16, valid=?x?>, !pto.tile_buf<vec, 16x128xf32, valid=?x?>) -> ()
    "pto.tmul"(%11, %11, %12) : (!pto.tile_buf<vec, 16x128xf32, valid=?x?>, !pto.tile_buf<vec, 16x128xf32, valid=?x?>, !pto.tile_buf<vec, 16x128xf32, valid=?x?>) -> ()
    "pto.trowsum"(%12, %13, %15) : (!pto.tile_buf<vec, 16x128xf32, valid=?x?>, !pto.tile_buf<vec, 16x128xf32, valid=?x?>, !pto.tile_buf<vec, 16x1xf32, valid=?x1, blayout=col_major>) -> ()
    "pto.tmuls"(%15, %3, %15) : (!pto.tile_buf<vec, 16x1xf32, valid=?x1, blayout=col_major>, f32, !pto.tile_buf<vec, 16x1xf32, valid=?x1, blayout=col_major>) -> ()
    "pto.tadds"(%15, %2, %15) : (!pto.tile_buf<vec, 16x1xf32, valid=?x1, blayout=col_major>, f32, !pto.tile_buf<vec, 16x1xf32, valid=?x1, blayout=col_major>) -> ()
    %16 = "pto.treshape"(%15) : (!pto.tile_buf<vec, 16x1xf32, valid=?x1, blayout=col_major>) -> !pto.tile_buf<vec, 1x16xf32, valid=1x?>
    "pto.trsqrt"(%16, %16) <{precision_mode = #pto<precision_mode DEFAULT>}> : (!pto.tile_buf<vec, 1x16xf32, valid=1x?>, !pto.tile_buf<vec, 1x16xf32, valid=1x?>) -> ()
    "pto.trowexpandmul"(%11, %15, %11) : (!pto.tile_buf<vec, 16x128xf32, valid=?x?>, !pto.tile_buf<vec, 16x1xf32, valid=?x1, blayout=col_major>, !pto.tile_buf<vec, 16x128xf32, valid=?x?>) -> ()
    "pto.tcolexpandmul"(%11, %14, %11) : (!pto.tile_buf<vec, 16x128xf32, valid=?x?>, !pto.tile_buf<vec, 1x128xf32>, !pto.tile_buf<vec, 16x128xf32, valid=?x?>) -> ()
    "pto.tcvt"(%11, %10) <{rmode = #pto<round_mode CAST_RINT>, sat_mode = #pto<saturation_mode ON>}> : (!pto.tile_buf<vec, 16x128xf32, valid=?x?>, !pto.tile_buf<vec, 16x128xf16, valid=?x?>) -> ()
    "pto.tstore"(%10, %9) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<vec, 16x128xf16, valid=?x?>, !pto.partition_tensor_view<?x?xf16>) -> ()
    "func.return"() : () -> ()
  }) {pto.entry, pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a5"} : () -> ()


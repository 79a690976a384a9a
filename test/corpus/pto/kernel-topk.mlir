"builtin.module"() ({
  "func.func"() <{function_type = (!pto.partition_tensor_view<1x256xf32>, !pto.partition_tensor_view<1x256xi32>, !pto.partition_tensor_view<1x64xf32>, !pto.partition_tensor_view<1x64xi32>) -> (), sym_name = "topk"}> ({
  ^bb0(%arg0: !pto.partition_tensor_view<1x256xf32>, %arg1: !pto.partition_tensor_view<1x256xi32>, %arg2: !pto.partition_tensor_view<1x64xf32>, %arg3: !pto.partition_tensor_view<1x64xi32>):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %2 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 1x256xf32>
    %3 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 1x256xi32>
    %4 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 1x512xf32>
    %5 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 1x512xf32>
    %6 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 1x64xf32>
    %7 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 1x64xi32>
    "pto.tload"(%arg0, %2) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<1x256xf32>, !pto.tile_buf<vec, 1x256xf32>) -> ()
    "pto.tci"(%1, %3) <{descending = false}> : (i32, !pto.tile_buf<vec, 1x256xi32>) -> ()
    "pto.tsort32"(%2, %3, %4) : (!pto.tile_buf<vec, 1x256xf32>, !pto.tile_buf<vec, 1x256xi32>, !pto.tile_buf<vec, 1x512xf32>) -> ()
    %8 = "arith.constant"() <{value = 64 : i32}> : () -> i32
    "pto.tmrgsort"(%4, %8, %5) <{exhausted = false, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (!pto.tile_buf<vec, 1x512xf32>, i32, !pto.tile_buf<vec, 1x512xf32>) -> ()
    %9 = "arith.constant"() <{value = 256 : i32}> : () -> i32
    "pto.tmrgsort"(%4, %9, %5) <{exhausted = false, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>}> : (!pto.tile_buf<vec, 1x512xf32>, i32, !pto.tile_buf<vec, 1x512xf32>) -> ()
    %10 = "pto.subview"(%5, %0, %0) <{operandSegmentSizes = array<i32: 1, 2, 0, 0>, sizes = [1, 128]}> : (!pto.tile_buf<vec, 1x512xf32>, index, index) -> !pto.tile_buf<vec, 1x128xf32>
    "pto.tgather"(%10, %6) <{maskPattern = #pto.mask_pattern<P0101>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.tile_buf<vec, 1x128xf32>, !pto.tile_buf<vec, 1x64xf32>) -> ()
    "pto.tgather"(%10, %7) <{maskPattern = #pto.mask_pattern<P1010>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.tile_buf<vec, 1x128xf32>, !pto.tile_buf<vec, 1x64xi32>) -> ()
    "pto.tstore"(%6, %arg2) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<vec, 1x64xf32>, !pto.partition_tensor_view<1x64xf32>) -> ()
    "pto.tstore"(%7, %arg3) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<vec, 1x64xi32>, !pto.partition_tensor_view<1x64xi32>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()


"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>, !pto.ptr<f32, gm>, index) -> (), sym_name = "softmax"}> ({
  ^bb0(%arg0: !pto.ptr<f32, gm>, %arg1: !pto.ptr<f32, gm>, %arg2: index):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %2 = "arith.constant"() <{value = 32 : index}> : () -> index
    %3 = "arith.constant"() <{value = 64 : index}> : () -> index
    %4 = "pto.get_block_idx"() : () -> i64
    %5 = "arith.index_cast"(%4) : (i64) -> index
    %6 = "arith.muli"(%5, %2) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %7 = "pto.make_tensor_view"(%arg0, %arg2, %3, %3, %1) <{layout = #pto.layout<nd>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.ptr<f32, gm>, index, index, index, index) -> !pto.tensor_view<?x64xf32>
    %8 = "pto.make_tensor_view"(%arg1, %arg2, %3, %3, %1) <{layout = #pto.layout<nd>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.ptr<f32, gm>, index, index, index, index) -> !pto.tensor_view<?x64xf32>
    %9 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 32x64xf32>
    %10 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 32x64xf32>
    %11 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 32x64xf32>
    %12 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 32x64xf32>
    %13 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 32x1xf32, blayout=col_major>
    %14 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 32x1xf32, blayout=col_major>
    "pto.section.vector"() ({
      "scf.for"(%0, %arg2, %1) ({
      ^bb0(%arg3: index):
        %15 = "arith.muli"(%arg3, %2) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
        %16 = "arith.addi"(%6, %15) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
        %17 = "pto.partition_view"(%7, %16, %0, %2, %3) <{operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.tensor_view<?x64xf32>, index, index, index, index) -> !pto.partition_tensor_view<32x64xf32>
        %18 = "pto.partition_view"(%8, %16, %0, %2, %3) <{operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.tensor_view<?x64xf32>, index, index, index, index) -> !pto.partition_tensor_view<32x64xf32>
        "pto.tload"(%17, %9) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<32x64xf32>, !pto.tile_buf<vec, 32x64xf32>) -> ()
        "pto.trowmax"(%9, %12, %13) : (!pto.tile_buf<vec, 32x64xf32>, !pto.tile_buf<vec, 32x64xf32>, !pto.tile_buf<vec, 32x1xf32, blayout=col_major>) -> ()
        "pto.trowexpandsub"(%9, %13, %10) : (!pto.tile_buf<vec, 32x64xf32>, !pto.tile_buf<vec, 32x1xf32, blayout=col_major>, !pto.tile_buf<vec, 32x64xf32>) -> ()
        "pto.texp"(%10, %10) <{precision_mode = #pto<precision_mode DEFAULT>}> : (!pto.tile_buf<vec, 32x64xf32>, !pto.tile_buf<vec, 32x64xf32>) -> ()
        "pto.trowsum"(%10, %12, %14) : (!pto.tile_buf<vec, 32x64xf32>, !pto.tile_buf<vec, 32x64xf32>, !pto.tile_buf<vec, 32x1xf32, blayout=col_major>) -> ()
        "pto.trowexpanddiv"(%10, %14, %11) <{precision_mode = #pto<precision_mode DEFAULT>}> : (!pto.tile_buf<vec, 32x64xf32>, !pto.tile_buf<vec, 32x1xf32, blayout=col_major>, !pto.tile_buf<vec, 32x64xf32>) -> ()
        "pto.tstore"(%11, %18) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<vec, 32x64xf32>, !pto.partition_tensor_view<32x64xf32>) -> ()
        "scf.yield"() : () -> ()
      }) : (index, index, index) -> ()
    }) : () -> ()
    "func.return"() : () -> ()
  }) {pto.entry} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()


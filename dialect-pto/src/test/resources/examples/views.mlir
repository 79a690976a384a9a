"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>, !pto.ptr<f32, gm>, index, index) -> (), sym_name = "k"}> ({
  ^bb0(%arg0: !pto.ptr<f32, gm>, %arg1: !pto.ptr<f32, gm>, %arg2: index, %arg3: index):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %2 = "arith.constant"() <{value = 16 : index}> : () -> index
    %3 = "arith.constant"() <{value = 32 : index}> : () -> index
    %4 = "arith.constant"() <{value = 64 : index}> : () -> index
    %5 = "arith.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %6 = "pto.get_subblock_idx"() : () -> i64
    %7 = "arith.index_cast"(%6) : (i64) -> index
    %8 = "arith.muli"(%7, %3) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %9 = "pto.make_tensor_view"(%arg0, %4, %4, %4, %1) <{layout = #pto.layout<nd>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.ptr<f32, gm>, index, index, index, index) -> !pto.tensor_view<64x64xf32>
    %10 = "pto.make_tensor_view"(%arg1, %arg2, %arg3, %arg3, %1) <{operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.ptr<f32, gm>, index, index, index, index) -> !pto.tensor_view<?x?xf32>
    %11 = "pto.partition_view"(%9, %8, %0, %3, %3) <{operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.tensor_view<64x64xf32>, index, index, index, index) -> !pto.partition_tensor_view<32x32xf32>
    %12 = "pto.partition_view"(%10, %0, %0, %arg2, %arg3) <{operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.tensor_view<?x?xf32>, index, index, index, index) -> !pto.partition_tensor_view<?x?xf32>
    %13 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 32x32xf32>
    %14 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 32x32xf32>
    %15 = "pto.alloc_tile"(%arg2, %arg3) <{operandSegmentSizes = array<i32: 0, 1, 1>}> : (index, index) -> !pto.tile_buf<vec, 32x32xf32, valid=?x?>
    %16 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 32x1xf32, blayout=col_major>
    %17 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 32x32xf16>
    "pto.section.vector"() ({
      "pto.tload"(%11, %13) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<32x32xf32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
      "pto.tadd"(%13, %13, %14) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
      "pto.tadds"(%14, %5, %14) : (!pto.tile_buf<vec, 32x32xf32>, f32, !pto.tile_buf<vec, 32x32xf32>) -> ()
      "pto.trowmax"(%14, %13, %16) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x1xf32, blayout=col_major>) -> ()
      "pto.trowexpandsub"(%14, %16, %14) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x1xf32, blayout=col_major>, !pto.tile_buf<vec, 32x32xf32>) -> ()
      "pto.texp"(%14, %14) <{precision_mode = #pto<precision_mode DEFAULT>}> : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
      "pto.tcvt"(%14, %17) <{rmode = #pto<round_mode RINT>, sat_mode = #pto<saturation_mode ON>}> : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf16>) -> ()
      "pto.tmov"(%14, %13) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
      %18 = "pto.subview"(%13, %2, %0) <{operandSegmentSizes = array<i32: 1, 2, 0, 0>, sizes = [16, 32]}> : (!pto.tile_buf<vec, 32x32xf32>, index, index) -> !pto.tile_buf<vec, 16x32xf32>
      "pto.tneg"(%18, %18) : (!pto.tile_buf<vec, 16x32xf32>, !pto.tile_buf<vec, 16x32xf32>) -> ()
      "pto.set_validshape"(%15, %2, %2) : (!pto.tile_buf<vec, 32x32xf32, valid=?x?>, index, index) -> ()
      "pto.tstore"(%15, %12) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<vec, 32x32xf32, valid=?x?>, !pto.partition_tensor_view<?x?xf32>) -> ()
    }) : () -> ()
    "func.return"() : () -> ()
  }) {pto.entry} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()


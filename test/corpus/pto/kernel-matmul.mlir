"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f16, gm>, !pto.ptr<f16, gm>, !pto.ptr<f32, gm>, index) -> (), sym_name = "mm"}> ({
  ^bb0(%arg0: !pto.ptr<f16, gm>, %arg1: !pto.ptr<f16, gm>, %arg2: !pto.ptr<f32, gm>, %arg3: index):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %2 = "arith.constant"() <{value = 32 : index}> : () -> index
    %3 = "arith.constant"() <{value = 64 : index}> : () -> index
    %4 = "pto.make_tensor_view"(%arg0, %3, %arg3, %arg3, %1) <{layout = #pto.layout<nd>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.ptr<f16, gm>, index, index, index, index) -> !pto.tensor_view<64x?xf16>
    %5 = "pto.make_tensor_view"(%arg1, %arg3, %3, %3, %1) <{layout = #pto.layout<nd>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.ptr<f16, gm>, index, index, index, index) -> !pto.tensor_view<?x64xf16>
    %6 = "pto.make_tensor_view"(%arg2, %3, %3, %3, %1) <{layout = #pto.layout<nd>, operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.ptr<f32, gm>, index, index, index, index) -> !pto.tensor_view<64x64xf32>
    %7 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>
    %8 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>
    %9 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<left, 32x32xf16, slayout=row_major>
    %10 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<right, 32x32xf16, slayout=col_major>
    %11 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>
    "pto.section.cube"() ({
      "scf.for"(%0, %arg3, %2) ({
      ^bb0(%arg4: index):
        %13 = "pto.partition_view"(%4, %0, %arg4, %2, %2) <{operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.tensor_view<64x?xf16>, index, index, index, index) -> !pto.partition_tensor_view<32x32xf16>
        %14 = "pto.partition_view"(%5, %arg4, %0, %2, %2) <{operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.tensor_view<?x64xf16>, index, index, index, index) -> !pto.partition_tensor_view<32x32xf16>
        "pto.tload"(%13, %7) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<32x32xf16>, !pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>) -> ()
        "pto.tload"(%14, %8) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<32x32xf16>, !pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>) -> ()
        "pto.textract"(%7, %0, %0, %9) : (!pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>, index, index, !pto.tile_buf<left, 32x32xf16, slayout=row_major>) -> ()
        "pto.tmov"(%8, %10) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (!pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>, !pto.tile_buf<right, 32x32xf16, slayout=col_major>) -> ()
        %15 = "arith.cmpi"(%arg4, %0) <{predicate = 0 : i64}> : (index, index) -> i1
        "scf.if"(%15) ({
          "pto.tmatmul"(%9, %10, %11) : (!pto.tile_buf<left, 32x32xf16, slayout=row_major>, !pto.tile_buf<right, 32x32xf16, slayout=col_major>, !pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
          "scf.yield"() : () -> ()
        }, {
          "pto.tmatmul.acc"(%11, %9, %10, %11) : (!pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<left, 32x32xf16, slayout=row_major>, !pto.tile_buf<right, 32x32xf16, slayout=col_major>, !pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
          "scf.yield"() : () -> ()
        }) : (i1) -> ()
        "scf.yield"() : () -> ()
      }) : (index, index, index) -> ()
      %12 = "pto.partition_view"(%6, %0, %2, %2, %2) <{operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.tensor_view<64x64xf32>, index, index, index, index) -> !pto.partition_tensor_view<32x32xf32>
      "pto.tstore"(%11, %12) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (!pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.partition_tensor_view<32x32xf32>) -> ()
    }) : () -> ()
    "func.return"() : () -> ()
  }) {pto.entry} : () -> ()
}) {pto.target_arch = "a2a3"} : () -> ()


"builtin.module"() ({
  "func.func"() <{function_type = (!pto.partition_tensor_view<32x32xf32>, !pto.partition_tensor_view<1x1x2x16x32xf16>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>, !pto.tile_buf<vec, 32x32xf32, valid=16x32, pad=2>, f32, index, i1) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !pto.partition_tensor_view<32x32xf32>, %arg1: !pto.partition_tensor_view<1x1x2x16x32xf16>, %arg2: !pto.tile_buf<vec, 32x32xf32>, %arg3: !pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>, %arg4: !pto.tile_buf<vec, 32x32xf32, valid=16x32, pad=2>, %arg5: f32, %arg6: index, %arg7: i1):
    "pto.tload"(%arg0, %arg2) {operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>} : (!pto.partition_tensor_view<32x32xf32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "pto.tload"(%arg1, %arg3) {operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>} : (!pto.partition_tensor_view<1x1x2x16x32xf16>, !pto.tile_buf<mat, 32x32xf16, blayout=col_major, slayout=row_major>) -> ()
    "pto.tload"(%arg0, %arg4) {operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>, pad_mode = #pto.padmode<PadNull>} : (!pto.partition_tensor_view<32x32xf32>, !pto.tile_buf<vec, 32x32xf32, valid=16x32, pad=2>) -> ()
    "pto.tload"(%arg0, %arg4) {operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>, pad_mode = #pto.padmode<PadFirstElem>} : (!pto.partition_tensor_view<32x32xf32>, !pto.tile_buf<vec, 32x32xf32, valid=16x32, pad=2>) -> ()
    "pto.tload"(%arg0, %arg4, %arg5) {operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0>, pad_mode = #pto.padmode<PadValue>} : (!pto.partition_tensor_view<32x32xf32>, !pto.tile_buf<vec, 32x32xf32, valid=16x32, pad=2>, f32) -> ()
    "pto.tload"(%arg0, %arg4, %arg5, %arg6, %arg6, %arg7) {init_out_buffer = true, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1>, pad_mode = #pto.padmode<PadValue>} : (!pto.partition_tensor_view<32x32xf32>, !pto.tile_buf<vec, 32x32xf32, valid=16x32, pad=2>, f32, index, index, i1) -> ()
    "pto.tload"(%arg0, %arg4, %arg6) {init_out_buffer = false, operandSegmentSizes = array<i32: 1, 1, 0, 1, 0, 0>} : (!pto.partition_tensor_view<32x32xf32>, !pto.tile_buf<vec, 32x32xf32, valid=16x32, pad=2>, index) -> ()
    "pto.tload"(%arg0, %arg4, %arg6) {operandSegmentSizes = array<i32: 1, 1, 0, 0, 1, 0>} : (!pto.partition_tensor_view<32x32xf32>, !pto.tile_buf<vec, 32x32xf32, valid=16x32, pad=2>, index) -> ()
    "pto.tprefetch"(%arg0, %arg2) : (!pto.partition_tensor_view<32x32xf32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()


"builtin.module"() ({
  "func.func"() <{function_type = (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi32>, !pto.tile_buf<vec, 32x32xi32>, !pto.tile_buf<vec, 32x32xi32>, !pto.tile_buf<vec, 32x64xf32>, f32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !pto.tile_buf<vec, 32x32xf32>, %arg1: !pto.tile_buf<vec, 32x32xf32>, %arg2: !pto.tile_buf<vec, 32x32xi32>, %arg3: !pto.tile_buf<vec, 32x32xi32>, %arg4: !pto.tile_buf<vec, 32x32xi32>, %arg5: !pto.tile_buf<vec, 32x64xf32>, %arg6: f32):
    "pto.tgather"(%arg0, %arg1) {maskPattern = #pto.mask_pattern<P0101>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>} : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "pto.tgather"(%arg0, %arg1) {maskPattern = #pto.mask_pattern<P1010>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>} : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "pto.tgather"(%arg0, %arg1) {maskPattern = #pto.mask_pattern<P0001>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>} : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "pto.tgather"(%arg0, %arg1) {maskPattern = #pto.mask_pattern<P0010>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>} : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "pto.tgather"(%arg0, %arg1) {maskPattern = #pto.mask_pattern<P0100>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>} : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "pto.tgather"(%arg0, %arg1) {maskPattern = #pto.mask_pattern<P1000>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>} : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "pto.tgather"(%arg0, %arg1) {maskPattern = #pto.mask_pattern<P1111>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>} : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "pto.tgather"(%arg0, %arg1, %arg2, %arg3) {operandSegmentSizes = array<i32: 1, 1, 0, 1, 1, 0>} : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi32>, !pto.tile_buf<vec, 32x32xi32>) -> ()
    "pto.tgather"(%arg0, %arg2, %arg4, %arg3, %arg6) {cmpMode = #pto<cmp eq>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 1>} : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi32>, !pto.tile_buf<vec, 32x32xi32>, !pto.tile_buf<vec, 32x32xi32>, f32) -> ()
    "pto.tgather"(%arg0, %arg2, %arg4, %arg3, %arg6) {cmpMode = #pto<cmp gt>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 1>} : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi32>, !pto.tile_buf<vec, 32x32xi32>, !pto.tile_buf<vec, 32x32xi32>, f32) -> ()
    "pto.tgather"(%arg0, %arg2, %arg4, %arg3, %arg6) {cmpMode = #pto<cmp gt>, offset = 4 : i32, operandSegmentSizes = array<i32: 1, 1, 1, 0, 1, 1>} : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi32>, !pto.tile_buf<vec, 32x32xi32>, !pto.tile_buf<vec, 32x32xi32>, f32) -> ()
    "pto.tgatherb"(%arg0, %arg2, %arg1) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "pto.tscatter"(%arg0, %arg2, %arg1) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "pto.tconcat"(%arg0, %arg1, %arg5) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x64xf32>) -> ()
    "pto.tconcatidx"(%arg0, %arg1, %arg2, %arg3, %arg5) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi32>, !pto.tile_buf<vec, 32x32xi32>, !pto.tile_buf<vec, 32x64xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()


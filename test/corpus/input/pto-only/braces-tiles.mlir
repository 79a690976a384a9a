"builtin.module"() ({
  "func.func"() <{function_type = (i64, index, index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i64, %arg1: index, %arg2: index):
    %0 = "pto.alloc_tile"() {operandSegmentSizes = array<i32: 0, 0, 0>} : () -> !pto.tile_buf<vec, 32x32xf32>
    %1 = "pto.alloc_tile"(%arg1, %arg2) {operandSegmentSizes = array<i32: 0, 1, 1>} : (index, index) -> !pto.tile_buf<vec, 32x32xf32, valid=?x?>
    %2 = "pto.alloc_tile"(%arg1) {operandSegmentSizes = array<i32: 0, 1, 0>} : (index) -> !pto.tile_buf<vec, 32x32xf32, valid=?x32>
    %3 = "pto.alloc_tile"(%arg2) {operandSegmentSizes = array<i32: 0, 0, 1>} : (index) -> !pto.tile_buf<vec, 32x32xf32, valid=8x?>
    %4 = "pto.alloc_tile"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>} : (i64) -> !pto.tile_buf<vec, 32x32xf32>
    %5 = "pto.alloc_tile"(%arg0, %arg1, %arg2) {operandSegmentSizes = array<i32: 1, 1, 1>} : (i64, index, index) -> !pto.tile_buf<vec, 32x32xf32, valid=?x?>
    %6 = "pto.alloc_tile"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>} : (i64, index) -> !pto.tile_buf<vec, 32x32xf32, valid=?x16>
    %7 = "arith.constant"() <{value = 0 : index}> : () -> index
    %8 = "arith.constant"() <{value = 8 : index}> : () -> index
    %9 = "arith.constant"() <{value = 16 : index}> : () -> index
    %10 = "pto.subview"(%0, %9, %7) {operandSegmentSizes = array<i32: 1, 2, 0, 0>, sizes = [16, 32]} : (!pto.tile_buf<vec, 32x32xf32>, index, index) -> !pto.tile_buf<vec, 16x32xf32>
    %11 = "pto.subview"(%0, %arg1, %arg2) {operandSegmentSizes = array<i32: 1, 2, 0, 0>, sizes = [16, 16]} : (!pto.tile_buf<vec, 32x32xf32>, index, index) -> !pto.tile_buf<vec, 16x16xf32>
    %12 = "pto.subview"(%0, %7, %7, %8, %8) {operandSegmentSizes = array<i32: 1, 2, 1, 1>, sizes = [16, 16]} : (!pto.tile_buf<vec, 32x32xf32>, index, index, index, index) -> !pto.tile_buf<vec, 16x16xf32, valid=8x8>
    %13 = "pto.subview"(%0, %7, %7, %arg1, %arg2) {operandSegmentSizes = array<i32: 1, 2, 1, 1>, sizes = [16, 16]} : (!pto.tile_buf<vec, 32x32xf32>, index, index, index, index) -> !pto.tile_buf<vec, 16x16xf32, valid=?x?>
    %14 = "pto.subview"(%0, %7, %7, %8, %arg2) {operandSegmentSizes = array<i32: 1, 2, 1, 1>, sizes = [16, 16]} : (!pto.tile_buf<vec, 32x32xf32>, index, index, index, index) -> !pto.tile_buf<vec, 16x16xf32, valid=8x?>
    "pto.set_validshape"(%1, %8, %arg1) : (!pto.tile_buf<vec, 32x32xf32, valid=?x?>, index, index) -> ()
    %15 = "pto.bitcast"(%0) : (!pto.tile_buf<vec, 32x32xf32>) -> !pto.tile_buf<vec, 32x32xi32>
    %16 = "pto.treshape"(%0) : (!pto.tile_buf<vec, 32x32xf32>) -> !pto.tile_buf<vec, 1x1024xf32>
    %17 = "pto.treshape"(%16) : (!pto.tile_buf<vec, 1x1024xf32>) -> !pto.tile_buf<vec, 1024x1xf32, blayout=col_major>
    %18 = "pto.tile_valid_rows"(%1) : (!pto.tile_buf<vec, 32x32xf32, valid=?x?>) -> index
    %19 = "pto.tile_valid_cols"(%1) : (!pto.tile_buf<vec, 32x32xf32, valid=?x?>) -> index
    %20 = "pto.declare_tile"() : () -> !pto.tile_buf<vec, 32x32xf32>
    %21 = "pto.tassign"(%20, %arg0) : (!pto.tile_buf<vec, 32x32xf32>, i64) -> !pto.tile_buf<vec, 32x32xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()


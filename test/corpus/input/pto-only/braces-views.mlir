"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>, !pto.ptr<bf16, gm>, index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !pto.ptr<f32, gm>, %arg1: !pto.ptr<bf16, gm>, %arg2: index):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %2 = "arith.constant"() <{value = 16 : index}> : () -> index
    %3 = "arith.constant"() <{value = 32 : index}> : () -> index
    %4 = "pto.make_tensor_view"(%arg0, %3, %1) {operandSegmentSizes = array<i32: 1, 1, 1>} : (!pto.ptr<f32, gm>, index, index) -> !pto.tensor_view<32xf32>
    %5 = "pto.make_tensor_view"(%arg0, %3, %3, %3, %1) {layout = #pto.layout<nd>, operandSegmentSizes = array<i32: 1, 2, 2>} : (!pto.ptr<f32, gm>, index, index, index, index) -> !pto.tensor_view<32x32xf32>
    %6 = "pto.make_tensor_view"(%arg0, %arg2, %3, %1, %arg2) {layout = #pto.layout<dn>, operandSegmentSizes = array<i32: 1, 2, 2>} : (!pto.ptr<f32, gm>, index, index, index, index) -> !pto.tensor_view<?x32xf32>
    %7 = "pto.make_tensor_view"(%arg1, %1, %2, %2, %2, %2, %arg2, %arg2, %arg2, %2, %1) {layout = #pto.layout<nz>, operandSegmentSizes = array<i32: 1, 5, 5>} : (!pto.ptr<bf16, gm>, index, index, index, index, index, index, index, index, index, index) -> !pto.tensor_view<1x2x2x16x16xbf16>
    %8 = "pto.make_tensor_view"(%arg0, %arg2, %arg2, %arg2, %1) {operandSegmentSizes = array<i32: 1, 2, 2>} : (!pto.ptr<f32, gm>, index, index, index, index) -> !pto.tensor_view<?x?xf32>
    %9 = "pto.partition_view"(%4, %2, %2) {operandSegmentSizes = array<i32: 1, 1, 1>} : (!pto.tensor_view<32xf32>, index, index) -> !pto.partition_tensor_view<16xf32>
    %10 = "pto.partition_view"(%5, %arg2, %0, %2, %3) {operandSegmentSizes = array<i32: 1, 2, 2>} : (!pto.tensor_view<32x32xf32>, index, index, index, index) -> !pto.partition_tensor_view<16x32xf32>
    %11 = "pto.partition_view"(%8, %0, %arg2, %arg2, %3) {operandSegmentSizes = array<i32: 1, 2, 2>} : (!pto.tensor_view<?x?xf32>, index, index, index, index) -> !pto.partition_tensor_view<?x?xf32>
    %12 = "pto.partition_view"(%5, %2, %0, %2, %3) {operandSegmentSizes = array<i32: 1, 2, 2>} : (!pto.tensor_view<32x32xf32>, index, index, index, index) -> !pto.partition_tensor_view<512xf32>
    %13 = "pto.get_tensor_view_dim"(%5, %0) : (!pto.tensor_view<32x32xf32>, index) -> index
    %14 = "pto.get_tensor_view_stride"(%5, %1) : (!pto.tensor_view<32x32xf32>, index) -> index
    %15 = "pto.get_tensor_view_dim"(%7, %0) : (!pto.tensor_view<1x2x2x16x16xbf16>, index) -> index
    %16 = "pto.get_tensor_view_stride"(%7, %1) : (!pto.tensor_view<1x2x2x16x16xbf16>, index) -> index
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()


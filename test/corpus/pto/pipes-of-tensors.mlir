"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "c"}> ({
  ^bb0(%arg1: !pto.ptr<f32, gm>):
    %5 = "arith.constant"() <{value = 1 : index}> : () -> index
    %6 = "arith.constant"() <{value = 16 : index}> : () -> index
    %7 = "pto.make_tensor_view"(%arg1, %6, %6, %6, %5) <{operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.ptr<f32, gm>, index, index, index, index) -> !pto.tensor_view<16x16xf32>
    "pto.aic_initialize_pipe"(%7) <{dir_mask = 3 : i8, operandSegmentSizes = array<i32: 0, 1, 0, 0>, slot_size = 1024 : i32}> : (!pto.tensor_view<16x16xf32>) -> ()
    %8 = "pto.talloc_to_aiv"() <{split = 0 : i8}> : () -> !pto.tensor_view<16x16xf32>
    "pto.tpush_to_aiv"(%8) <{split = 0 : i8}> : (!pto.tensor_view<16x16xf32>) -> ()
    %9 = "pto.talloc_to_aiv"() <{id = 0 : i32, split = 0 : i8}> : () -> !pto.tensor_view<16x16xf32>
    "pto.tpush_to_aiv"(%9) <{id = 0 : i32, split = 0 : i8}> : (!pto.tensor_view<16x16xf32>) -> ()
    %10 = "pto.tpop_from_aiv"() <{operandSegmentSizes = array<i32: 0, 0>, split = 0 : i8}> : () -> !pto.tensor_view<16x16xf32>
    "pto.tfree_from_aiv"(%10) <{split = 0 : i8}> : (!pto.tensor_view<16x16xf32>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "v"}> ({
  ^bb0(%arg0: !pto.ptr<f32, gm>):
    %0 = "arith.constant"() <{value = 1 : index}> : () -> index
    %1 = "arith.constant"() <{value = 16 : index}> : () -> index
    %2 = "pto.make_tensor_view"(%arg0, %1, %1, %1, %0) <{operandSegmentSizes = array<i32: 1, 2, 2>}> : (!pto.ptr<f32, gm>, index, index, index, index) -> !pto.tensor_view<16x16xf32>
    "pto.aiv_initialize_pipe"(%2) <{dir_mask = 3 : i8, operandSegmentSizes = array<i32: 0, 1, 0, 0>, slot_size = 1024 : i32}> : (!pto.tensor_view<16x16xf32>) -> ()
    %3 = "pto.tpop_from_aic"() <{operandSegmentSizes = array<i32: 0, 0>, split = 0 : i8}> : () -> !pto.tensor_view<16x16xf32>
    "pto.tfree_from_aic"(%3) <{split = 0 : i8}> : (!pto.tensor_view<16x16xf32>) -> ()
    %4 = "pto.talloc_to_aic"() <{id = 0 : i32, split = 0 : i8}> : () -> !pto.tensor_view<16x16xf32>
    "pto.tpush_to_aic"(%4) <{id = 0 : i32, split = 0 : i8}> : (!pto.tensor_view<16x16xf32>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()


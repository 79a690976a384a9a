"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>, i32, !pto.tile_buf<vec, 16x16xf32>, !pto.tensor_view<16x16xf32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !pto.ptr<f32, gm>, %arg1: i32, %arg2: !pto.tile_buf<vec, 16x16xf32>, %arg3: !pto.tensor_view<16x16xf32>):
    %0 = "pto.initialize_l2g2l_pipe"(%arg0) {dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 0>, slot_num = 8 : i32, slot_size = 1024 : i32} : (!pto.ptr<f32, gm>) -> !pto.pipe
    %1 = "pto.initialize_l2g2l_pipe"(%arg0, %arg1) {dir_mask = 1 : i8, local_slot_num = 4 : i32, operandSegmentSizes = array<i32: 1, 1, 0>, slot_num = 8 : i32, slot_size = 1024 : i32} : (!pto.ptr<f32, gm>, i32) -> !pto.pipe
    %2 = "pto.initialize_l2g2l_pipe"(%arg0, %arg1, %arg1) {dir_mask = 3 : i8, flag_base = 2 : i32, nosplit = false, operandSegmentSizes = array<i32: 1, 1, 1>, slot_num = 4 : i32, slot_size = 1024 : i32} : (!pto.ptr<f32, gm>, i32, i32) -> !pto.pipe
    %3 = "pto.initialize_l2l_pipe"(%arg1) {dir_mask = 1 : i8, slot_num = 8 : i32, slot_size = 1024 : i32} : (i32) -> !pto.pipe
    %4 = "pto.initialize_l2l_pipe"(%arg1, %arg1) {dir_mask = 1 : i8, flag_base = 0 : i32, nosplit = true, slot_num = 8 : i32, slot_size = 1024 : i32} : (i32, i32) -> !pto.pipe
    "pto.tpush"(%arg2, %1) {split = 1 : i8} : (!pto.tile_buf<vec, 16x16xf32>, !pto.pipe) -> ()
    "pto.tpop"(%arg2, %1) {split = 2 : i8} : (!pto.tile_buf<vec, 16x16xf32>, !pto.pipe) -> ()
    "pto.tfree"(%1) {split = 0 : i8} : (!pto.pipe) -> ()
    "pto.tfree"(%arg3, %1) {split = 0 : i8} : (!pto.tensor_view<16x16xf32>, !pto.pipe) -> ()
    "pto.talloc"(%arg3, %1) {split = 0 : i8} : (!pto.tensor_view<16x16xf32>, !pto.pipe) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()


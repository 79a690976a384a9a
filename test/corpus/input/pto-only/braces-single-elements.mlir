"builtin.module"() ({
  "func.func"() <{function_type = (!pto.tile_buf<vec, 32x32xf32>, !pto.partition_tensor_view<32x32xf32>, index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !pto.tile_buf<vec, 32x32xf32>, %arg1: !pto.partition_tensor_view<32x32xf32>, %arg2: index):
    %0 = "pto.tgetval"(%arg0, %arg2) : (!pto.tile_buf<vec, 32x32xf32>, index) -> f32
    "pto.tsetval"(%arg0, %arg2, %0) : (!pto.tile_buf<vec, 32x32xf32>, index, f32) -> ()
    "pto.tprint"(%arg0) : (!pto.tile_buf<vec, 32x32xf32>) -> ()
    "pto.tprint"(%arg1) : (!pto.partition_tensor_view<32x32xf32>) -> ()
    "pto.print"(%0) {format = "x = %f\0A"} : (f32) -> ()
    "pto.trap"() : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()


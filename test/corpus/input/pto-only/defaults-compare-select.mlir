"builtin.module"() ({
  "func.func"() <{function_type = (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi8>, f32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !pto.tile_buf<vec, 32x32xf32>, %arg1: !pto.tile_buf<vec, 32x32xf32>, %arg2: !pto.tile_buf<vec, 32x32xf32>, %arg3: !pto.tile_buf<vec, 32x32xf32>, %arg4: !pto.tile_buf<vec, 32x32xi8>, %arg5: f32):
    "pto.tcmp"(%arg0, %arg1, %arg4) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi8>) -> ()
    "pto.tcmp"(%arg0, %arg1, %arg4) <{cmpMode = #pto<cmp eq>}> : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi8>) -> ()
    "pto.tcmp"(%arg0, %arg1, %arg4) <{cmpMode = #pto<cmp ne>}> : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi8>) -> ()
    "pto.tcmp"(%arg0, %arg1, %arg4) <{cmpMode = #pto<cmp lt>}> : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi8>) -> ()
    "pto.tcmp"(%arg0, %arg1, %arg4) <{cmpMode = #pto<cmp le>}> : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi8>) -> ()
    "pto.tcmp"(%arg0, %arg1, %arg4) <{cmpMode = #pto<cmp gt>}> : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi8>) -> ()
    "pto.tcmp"(%arg0, %arg1, %arg4) <{cmpMode = #pto<cmp ge>}> : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xi8>) -> ()
    "pto.tcmps"(%arg0, %arg5, %arg4) : (!pto.tile_buf<vec, 32x32xf32>, f32, !pto.tile_buf<vec, 32x32xi8>) -> ()
    "pto.tcmps"(%arg0, %arg5, %arg4) <{cmpMode = #pto<cmp ne>}> : (!pto.tile_buf<vec, 32x32xf32>, f32, !pto.tile_buf<vec, 32x32xi8>) -> ()
    "pto.tcmps"(%arg0, %arg5, %arg4) <{cmpMode = #pto<cmp lt>}> : (!pto.tile_buf<vec, 32x32xf32>, f32, !pto.tile_buf<vec, 32x32xi8>) -> ()
    "pto.tcmps"(%arg0, %arg5, %arg4) <{cmpMode = #pto<cmp le>}> : (!pto.tile_buf<vec, 32x32xf32>, f32, !pto.tile_buf<vec, 32x32xi8>) -> ()
    "pto.tcmps"(%arg0, %arg5, %arg4) <{cmpMode = #pto<cmp gt>}> : (!pto.tile_buf<vec, 32x32xf32>, f32, !pto.tile_buf<vec, 32x32xi8>) -> ()
    "pto.tcmps"(%arg0, %arg5, %arg4) <{cmpMode = #pto<cmp ge>}> : (!pto.tile_buf<vec, 32x32xf32>, f32, !pto.tile_buf<vec, 32x32xi8>) -> ()
    "pto.tsel"(%arg4, %arg0, %arg1, %arg2, %arg3) : (!pto.tile_buf<vec, 32x32xi8>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "pto.tsels"(%arg4, %arg0, %arg2, %arg5, %arg3) : (!pto.tile_buf<vec, 32x32xi8>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>, f32, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()


"builtin.module"() ({
  "func.func"() <{function_type = (i32, !pto.tile_buf<vec, 1x32xi32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x1xf32, blayout=col_major>, !pto.tile_buf<vec, 32x1xf32, blayout=col_major>, !pto.tile_buf<vec, 32x32xi8>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: !pto.tile_buf<vec, 1x32xi32>, %arg2: !pto.tile_buf<vec, 32x32xf32>, %arg3: !pto.tile_buf<vec, 32x1xf32, blayout=col_major>, %arg4: !pto.tile_buf<vec, 32x1xf32, blayout=col_major>, %arg5: !pto.tile_buf<vec, 32x32xi8>):
    "pto.tci"(%arg0, %arg1) <{descending = false}> : (i32, !pto.tile_buf<vec, 1x32xi32>) -> ()
    "pto.tci"(%arg0, %arg1) <{descending = true}> : (i32, !pto.tile_buf<vec, 1x32xi32>) -> ()
    "pto.ttri"(%arg0, %arg2) <{upperOrLower = 0 : i32}> : (i32, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "pto.ttri"(%arg0, %arg2) <{upperOrLower = 1 : i32}> : (i32, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "pto.tquant"(%arg2, %arg4, %arg5) <{quant_type = #pto<quant_type INT8_SYM>}> : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x1xf32, blayout=col_major>, !pto.tile_buf<vec, 32x32xi8>) -> ()
    "pto.tquant"(%arg2, %arg4, %arg3, %arg5) <{quant_type = #pto<quant_type INT8_ASYM>}> : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x1xf32, blayout=col_major>, !pto.tile_buf<vec, 32x1xf32, blayout=col_major>, !pto.tile_buf<vec, 32x32xi8>) -> ()
    "pto.tdequant"(%arg5, %arg4, %arg3, %arg2) : (!pto.tile_buf<vec, 32x32xi8>, !pto.tile_buf<vec, 32x1xf32, blayout=col_major>, !pto.tile_buf<vec, 32x1xf32, blayout=col_major>, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()


"builtin.module"() ({
  "func.func"() <{function_type = (!pto.tile_buf<left, 32x32xf16, slayout=row_major>, !pto.tile_buf<scaling, 1x64xui8>, !pto.tile_buf<right, 32x32xf16, slayout=col_major>, !pto.tile_buf<scaling, 1x64xui8>, !pto.tile_buf<bias, 1x32xf32>, !pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !pto.tile_buf<left, 32x32xf16, slayout=row_major>, %arg1: !pto.tile_buf<scaling, 1x64xui8>, %arg2: !pto.tile_buf<right, 32x32xf16, slayout=col_major>, %arg3: !pto.tile_buf<scaling, 1x64xui8>, %arg4: !pto.tile_buf<bias, 1x32xf32>, %arg5: !pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>):
    "pto.tmatmul.mx.bias"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5) : (!pto.tile_buf<left, 32x32xf16, slayout=row_major>, !pto.tile_buf<scaling, 1x64xui8>, !pto.tile_buf<right, 32x32xf16, slayout=col_major>, !pto.tile_buf<scaling, 1x64xui8>, !pto.tile_buf<bias, 1x32xf32>, !pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()


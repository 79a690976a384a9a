"builtin.module"() ({
  "func.func"() <{function_type = (!pto.tile_buf<mat, 64x64xf16, blayout=col_major, slayout=row_major>, !pto.tile_buf<left, 32x32xf16, slayout=row_major>, !pto.tile_buf<right, 32x32xf16, slayout=col_major>, !pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<vec, 64x64xf32>, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<scaling, 1x32xui64>, !pto.tile_buf<mat, 32x32xi8, blayout=col_major, slayout=row_major>, !pto.tile_buf<vec, 32x32xf32, valid=20x32>, !pto.tile_buf<vec, 32x32xf32, pad=1>, !pto.tile_buf<vec, 32x32xf32, pad=2>, !pto.tile_buf<vec, 64x64xf32, pad=3>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !pto.tile_buf<mat, 64x64xf16, blayout=col_major, slayout=row_major>, %arg1: !pto.tile_buf<left, 32x32xf16, slayout=row_major>, %arg2: !pto.tile_buf<right, 32x32xf16, slayout=col_major>, %arg3: !pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>, %arg4: !pto.tile_buf<vec, 64x64xf32>, %arg5: !pto.tile_buf<vec, 32x32xf32>, %arg6: !pto.tile_buf<scaling, 1x32xui64>, %arg7: !pto.tile_buf<mat, 32x32xi8, blayout=col_major, slayout=row_major>, %arg8: !pto.tile_buf<vec, 32x32xf32, valid=20x32>, %arg9: !pto.tile_buf<vec, 32x32xf32, pad=1>, %arg10: !pto.tile_buf<vec, 32x32xf32, pad=2>, %arg11: !pto.tile_buf<vec, 64x64xf32, pad=3>):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 16 : index}> : () -> index
    "pto.textract"(%arg0, %0, %1, %arg1) : (!pto.tile_buf<mat, 64x64xf16, blayout=col_major, slayout=row_major>, index, index, !pto.tile_buf<left, 32x32xf16, slayout=row_major>) -> ()
    "pto.textract"(%arg0, %1, %0, %arg2) : (!pto.tile_buf<mat, 64x64xf16, blayout=col_major, slayout=row_major>, index, index, !pto.tile_buf<right, 32x32xf16, slayout=col_major>) -> ()
    "pto.textract"(%arg4, %1, %1, %arg5) : (!pto.tile_buf<vec, 64x64xf32>, index, index, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "pto.tinsert"(%arg3, %0, %0, %arg0) : (!pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>, index, index, !pto.tile_buf<mat, 64x64xf16, blayout=col_major, slayout=row_major>) -> ()
    "pto.tinsert"(%arg5, %0, %1, %arg4) : (!pto.tile_buf<vec, 32x32xf32>, index, index, !pto.tile_buf<vec, 64x64xf32>) -> ()
    "pto.textract_fp"(%arg3, %arg6, %0, %0, %arg7) : (!pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x32xui64>, index, index, !pto.tile_buf<mat, 32x32xi8, blayout=col_major, slayout=row_major>) -> ()
    "pto.tinsert_fp"(%arg3, %arg6, %0, %0, %arg7) : (!pto.tile_buf<acc, 32x32xf32, blayout=col_major, slayout=row_major, fractal=1024>, !pto.tile_buf<scaling, 1x32xui64>, index, index, !pto.tile_buf<mat, 32x32xi8, blayout=col_major, slayout=row_major>) -> ()
    "pto.tfillpad"(%arg8, %arg9) : (!pto.tile_buf<vec, 32x32xf32, valid=20x32>, !pto.tile_buf<vec, 32x32xf32, pad=1>) -> ()
    "pto.tfillpad_inplace"(%arg8, %arg10) : (!pto.tile_buf<vec, 32x32xf32, valid=20x32>, !pto.tile_buf<vec, 32x32xf32, pad=2>) -> ()
    "pto.tfillpad_expand"(%arg8, %arg11) : (!pto.tile_buf<vec, 32x32xf32, valid=20x32>, !pto.tile_buf<vec, 64x64xf32, pad=3>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()


"test.op"() {t = !pto.tile_buf<loc=vec, dtype=f32, rows=32, cols=32, v_row=32, v_col=32, blayout=row_major, slayout=none_box, fractal=512, pad=0>} : () -> ()
"test.op"() {t = !pto.tile_buf<loc=acc, dtype=f32, rows=32, cols=16, v_row=?, v_col=16, blayout=col_major, slayout=row_major, fractal=1024, pad=3, compact=2>} : () -> ()
"test.op"() {t = !pto.tile_buf<loc=left, dtype=i8, rows=32, cols=16, v_row=-1, v_col=-1, blayout=row_major, slayout=row_major, fractal=512, pad=0, compact=0>} : () -> ()
"test.op"() {t = !pto.tile_buf<loc=vec, dtype=f16, rows=16, cols=16, v_row=0, v_col=8, blayout=row_major, slayout=none_box, fractal=32, pad=1>} : () -> ()

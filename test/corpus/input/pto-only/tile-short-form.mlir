"test.op"() {t = !pto.tile_buf<"vec", 32x32xf32, pad=0, fractal=512, slayout=none_box, blayout=row_major, valid=32x32, compact=0>} : () -> ()
"test.op"() {t = !pto.tile_buf<vec, 32x32xf32, compact=1, pad=2, fractal=1024, slayout="row_major", blayout="col_major", valid=8x?>} : () -> ()
"test.op"() {t = !pto.tile_buf< vec , 32x32xf32 , valid = ?x? >} : () -> ()
"test.op"() {t = !pto<tile_buf<vec, 32x32xf32>>} : () -> ()

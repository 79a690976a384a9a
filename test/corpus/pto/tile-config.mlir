"builtin.module"() ({
  "test.op"() {config = #pto.tile_buf_config<blayout=#pto.blayout<row_major>, slayout=#pto.slayout<none_box>, s_fractal_size=512, pad=#pto.pad_value<null>, compact=#pto.compact_mode<null>>} : () -> ()
  "test.op"() {config = #pto.tile_buf_config<blayout=#pto.blayout<col_major>, slayout=#pto.slayout<row_major>, s_fractal_size=1024, pad=#pto.pad_value<null>, compact=#pto.compact_mode<null>>} : () -> ()
  "test.op"() {config = #pto.tile_buf_config<blayout=#pto.blayout<row_major>, slayout=#pto.slayout<col_major>, s_fractal_size=32, pad=#pto.pad_value<null>, compact=#pto.compact_mode<null>>} : () -> ()
  "test.op"() {config = #pto.tile_buf_config<blayout=#pto.blayout<row_major>, slayout=#pto.slayout<none_box>, s_fractal_size=512, pad=#pto.pad_value<zero>, compact=#pto.compact_mode<null>>} : () -> ()
  "test.op"() {config = #pto.tile_buf_config<blayout=#pto.blayout<row_major>, slayout=#pto.slayout<none_box>, s_fractal_size=512, pad=#pto.pad_value<max>, compact=#pto.compact_mode<normal>>} : () -> ()
  "test.op"() {config = #pto.tile_buf_config<blayout=#pto.blayout<row_major>, slayout=#pto.slayout<none_box>, s_fractal_size=512, pad=#pto.pad_value<min>, compact=#pto.compact_mode<row_plus_one>>} : () -> ()
}) : () -> ()


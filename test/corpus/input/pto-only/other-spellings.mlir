!v = !pto.tile_buf<vec, 32x32xf32>
#all = #pto.pipe<PIPE_ALL>
"test.op"() {a = !pto.ptr<f32>, b = !pto.ptr<f32, vec>, c = !pto.ptr<f32, mat>, d = !pto.ptr<f32, left>, e = !pto.ptr<f32, right>, f = !pto.ptr<f32, acc>, g = !pto.ptr<f32, bias>, h = !pto.ptr<f32, scaling>, i = !pto<pipe>} : () -> ()
"test.op"() {a = #pto<pipe<PIPE_V>>, b = #pto<address_space<gm>>, c = #pto<layout<nd>>, d = #pto.tile_buf_config<>, e = #pto.tile_buf_config<pad = #pto.pad_value<max>, blayout = #pto.blayout<col_major>>, f = #all, g = !v} : () -> ()
"pto.barrier"() {pipe = #all} : () -> ()

"test.op"() {m = affine_map<(i, j)[N] -> (i * N + j)>, n = affine_map< ( i )->( i ) >} : () -> ()
"test.op"() {m = affine_map<(batch, row_1, d0) -> (d0, batch)>} : () -> ()
"test.op"() {s = affine_set<(x)[width]:(x>=0,width-x-1>=0)>} : () -> ()

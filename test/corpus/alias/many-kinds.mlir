#di_file = #llvm.di_file<"a.c" in "/src">
#distinct = distinct[0]<1 : i32>
#loc = loc("x":1:1)
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> (d0 + 1)>
#set = affine_set<(d0) : (d0 >= 0)>
#sparse = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
#di_lexical_block_file = #llvm.di_lexical_block_file<scope = #di_file, file = #di_file, discriminator = 1>
"builtin.module"() ({
  "test.op"() {a = #map, b = #set, c = #distinct, d = #di_file, e = #loc, f = tensor<4x4xf32, #sparse>, g = #di_lexical_block_file, h = #map1} : () -> ()
}) : () -> ()


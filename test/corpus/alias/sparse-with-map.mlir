#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> (d0 + 1)>
#sparse = #sparse_tensor.encoding<{ map = (d0, d1) -> (d0 : dense, d1 : compressed) }>
"builtin.module"() ({
  "test.op"() {m = #map, n = #map1, t = tensor<4x4xf32, #sparse>} : () -> ()
}) : () -> ()


#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> (d0 + 1)>
#map2 = affine_map<(d0, d1) -> (d1, d0)>
#map3 = affine_map<(d0) -> (d0 + 2)>
"builtin.module"() ({
  "test.op"() {a = [[#map]], b = {x = {y = #map1}}, c = (memref<2x2xf32, #map2>) -> (), d = tensor<4xf32, #map3>} : () -> ()
}) : () -> ()


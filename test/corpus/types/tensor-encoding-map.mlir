#map = affine_map<(d0, d1) -> (d1, d0)>
"builtin.module"() ({
  "test.op"() {t = tensor<4x8xf32, #map>} : () -> ()
}) : () -> ()


#map = affine_map<(d0) -> (d0 + 1)>
"builtin.module"() ({
  "test.op"() {x = !test.memref_element, y = memref<2x!test.memref_element, #map>} : () -> ()
}) : () -> ()


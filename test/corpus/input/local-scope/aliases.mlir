#map = affine_map<(d0, d1) -> (d1, d0)>
!m = memref<4x4xf32, #map>
"test.op"() {a = #map, b = !m} : () -> ()
%0 = "test.make"() : () -> !m

#map1 = affine_map<(d0) -> (d0)>
#map = affine_map<(d0) -> (d0 + 1)>
#set = affine_map<(d0) -> (d0 + 2)>
"test.op"() {a = #map, b = #map1, c = #set} : () -> ()

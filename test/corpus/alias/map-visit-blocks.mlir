#map = affine_map<(d0) -> (d0 + 1)>
#map1 = affine_map<(d0) -> (d0 + 2)>
#map2 = affine_map<(d0) -> (d0 + 3)>
#map3 = affine_map<(d0) -> (d0 + 4)>
#map4 = affine_map<(d0) -> (d0 + 5)>
#map5 = affine_map<(d0) -> (d0 + 6)>
#map6 = affine_map<(d0) -> (d0 + 7)>
"builtin.module"() ({
  "test.cfg"() ({
  ^bb0(%arg1: memref<4xf32, #map>):
    "test.jump"()[^bb1] {m = #map1} : () -> ()
  ^bb1:  // pred: ^bb0
    "test.end"() {m = #map2} : () -> ()
  ^bb2(%0: memref<4xf32, #map3>):  // no predecessors
    "test.end"() : () -> ()
  }, {
  ^bb0(%arg0: memref<4xf32, #map4>):
    "test.end"() {m = #map5} : () -> ()
  }) {m = #map6} : () -> ()
}) : () -> ()


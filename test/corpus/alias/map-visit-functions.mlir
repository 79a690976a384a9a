#map = affine_map<(d0) -> (d0 + 1)>
#map1 = affine_map<(d0) -> (d0 + 2)>
#map2 = affine_map<(d0) -> (d0 + 4)>
#map3 = affine_map<(d0) -> (d0 + 3)>
#map4 = affine_map<(d0) -> (d0 + 5)>
#map5 = affine_map<(d0) -> (d0 + 6)>
"builtin.module"() ({
  "func.func"() <{arg_attrs = [{foo.m = #map3}], function_type = (memref<4xf32, #map>) -> memref<4xf32, #map1>, sym_name = "f"}> ({
  ^bb0(%arg0: memref<4xf32, #map>):
    %0 = "test.make"() {m = #map2} : () -> memref<4xf32, #map1>
    "func.return"(%0) : (memref<4xf32, #map1>) -> ()
  }) {foo.x = #map4} : () -> ()
  "func.func"() <{function_type = (memref<4xf32, #map5>) -> (), sym_name = "g", sym_visibility = "private"}> ({
  }) : () -> ()
}) : () -> ()


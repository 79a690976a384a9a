#map = affine_map<(d0) -> (d0 + 8)>
#map1 = affine_map<(d0, d1) -> (d1, d0)>
#map2 = affine_map<(d0) -> (d0 + 9)>
"builtin.module"() ({
  "func.func"() <{function_type = (memref<2x2xf32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: memref<2x2xf32>):
    %0 = "memref.transpose"(%arg0) <{permutation = #map1}> {a.x = #map, z.x = #map2} : (memref<2x2xf32>) -> memref<2x2xf32, strided<[1, 2]>>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


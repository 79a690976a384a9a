#map = affine_map<(d0, d1) -> (d1, d0)>
"builtin.module"() ({
  "func.func"() <{function_type = (memref<8x4xf32>, memref<2xindex>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: memref<8x4xf32>, %arg1: memref<2xindex>):
    %0 = "memref.collapse_shape"(%arg0) <{reassociation = [[0, 1]]}> : (memref<8x4xf32>) -> memref<32xf32>
    %1 = "memref.expand_shape"(%0) <{reassociation = [[0, 1, 2]], static_output_shape = array<i64: 2, 4, 4>}> : (memref<32xf32>) -> memref<2x4x4xf32>
    %2 = "memref.transpose"(%arg0) <{permutation = #map}> : (memref<8x4xf32>) -> memref<4x8xf32, strided<[1, 4]>>
    %3 = "memref.reshape"(%arg0, %arg1) : (memref<8x4xf32>, memref<2xindex>) -> memref<?x?xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


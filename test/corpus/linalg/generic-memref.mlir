#map = affine_map<(d0, d1) -> (d0, d1)>
"builtin.module"() ({
  "func.func"() <{function_type = (memref<4x8xindex>) -> (), sym_name = "iota"}> ({
  ^bb0(%arg0: memref<4x8xindex>):
    "linalg.generic"(%arg0) <{doc = "row plus column", indexing_maps = [#map], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], library_call = "iota", operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg1: index):
      %0 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %1 = "linalg.index"() <{dim = 1 : i64}> : () -> index
      %2 = "arith.addi"(%0, %1) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
      "linalg.yield"(%2) : (index) -> ()
    }) : (memref<4x8xindex>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


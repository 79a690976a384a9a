"builtin.module"() ({
  "func.func"() <{function_type = (!shape.shape, tensor<?x4xf32>, !shape.size) -> !shape.witness, sym_name = "f"}> ({
  ^bb0(%arg0: !shape.shape, %arg1: tensor<?x4xf32>, %arg2: !shape.size):
    %0 = "shape.const_shape"() <{shape = dense<[1, 2, 3]> : tensor<3xindex>}> : () -> !shape.shape
    %1 = "shape.shape_of"(%arg1) : (tensor<?x4xf32>) -> tensor<2xindex>
    %2 = "shape.broadcast"(%arg0, %0) : (!shape.shape, !shape.shape) -> !shape.shape
    %3 = "shape.const_size"() <{value = 4 : index}> : () -> !shape.size
    %4 = "shape.cstr_broadcastable"(%arg0, %2) : (!shape.shape, !shape.shape) -> !shape.witness
    %5 = "shape.assuming"(%4) ({
      "shape.assuming_yield"(%arg2) : (!shape.size) -> ()
    }) : (!shape.witness) -> !shape.size
    "func.return"(%4) : (!shape.witness) -> ()
  }) : () -> ()
}) : () -> ()


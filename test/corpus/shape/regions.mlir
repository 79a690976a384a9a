"builtin.module"() ({
  "func.func"() <{function_type = (tensor<?x?xf32>, !shape.shape, tensor<?xindex>) -> !shape.shape, sym_name = "shape"}> ({
  ^bb0(%arg1: tensor<?x?xf32>, %arg2: !shape.shape, %arg3: tensor<?xindex>):
    %1 = "shape.shape_of"(%arg1) : (tensor<?x?xf32>) -> tensor<?xindex>
    %2 = "shape.const_shape"() <{shape = dense<[1, 2, 3]> : tensor<3xindex>}> : () -> !shape.shape
    %3 = "shape.const_size"() <{value = 10 : index}> : () -> !shape.size
    %4 = "shape.broadcast"(%arg2, %2) : (!shape.shape, !shape.shape) -> !shape.shape
    %5 = "shape.cstr_broadcastable"(%arg2, %2) : (!shape.shape, !shape.shape) -> !shape.witness
    %6 = "shape.const_witness"() <{passing = true}> : () -> !shape.witness
    %7 = "shape.assuming_all"(%5, %6) : (!shape.witness, !shape.witness) -> !shape.witness
    %8 = "shape.assuming"(%7) ({
      "shape.assuming_yield"(%arg1) : (tensor<?x?xf32>) -> ()
    }) : (!shape.witness) -> tensor<?x?xf32>
    %9 = "shape.reduce"(%arg2, %3) ({
    ^bb0(%arg4: index, %arg5: !shape.size, %arg6: !shape.size):
      %14 = "shape.mul"(%arg6, %arg5) : (!shape.size, !shape.size) -> !shape.size
      "shape.yield"(%14) : (!shape.size) -> ()
    }) : (!shape.shape, !shape.size) -> !shape.size
    %10 = "shape.concat"(%arg2, %2) : (!shape.shape, !shape.shape) -> !shape.shape
    %11 = "shape.rank"(%arg2) : (!shape.shape) -> !shape.size
    %12 = "arith.constant"() <{value = true}> : () -> i1
    %13 = "shape.const_shape"() <{shape = dense<[4, 5]> : tensor<2xindex>}> : () -> tensor<2xindex>
    "func.return"(%4) : (!shape.shape) -> ()
  }) : () -> ()
  "shape.function_library"() <{mapping = {test.op = @same}, sym_name = "lib"}> ({
    "shape.func"() <{function_type = (!shape.value_shape) -> !shape.shape, sym_name = "same"}> ({
    ^bb0(%arg0: !shape.value_shape):
      %0 = "shape.shape_of"(%arg0) : (!shape.value_shape) -> !shape.shape
      "shape.return"(%0) : (!shape.shape) -> ()
    }) : () -> ()
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4xf32>, memref<4xf32>, index) -> tensor<4xf32>, sym_name = "f"}> ({
  ^bb0(%arg0: tensor<4xf32>, %arg1: memref<4xf32>, %arg2: index):
    %0 = "bufferization.to_memref"(%arg0) : (tensor<4xf32>) -> memref<4xf32>
    %1 = "bufferization.to_tensor"(%arg1) <{restrict, writable}> : (memref<4xf32>) -> tensor<4xf32>
    %2 = "bufferization.alloc_tensor"(%arg2) <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (index) -> tensor<?xf32>
    %3 = "bufferization.clone"(%arg1) : (memref<4xf32>) -> memref<4xf32>
    "bufferization.materialize_in_destination"(%arg0, %arg1) <{writable}> : (tensor<4xf32>, memref<4xf32>) -> ()
    "bufferization.dealloc_tensor"(%2) : (tensor<?xf32>) -> ()
    "func.return"(%1) : (tensor<4xf32>) -> ()
  }) : () -> ()
}) : () -> ()


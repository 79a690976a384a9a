"builtin.module"() ({
  "func.func"() <{function_type = (memref<4x?xf32>, memref<2048xi8>, index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: memref<4x?xf32>, %arg1: memref<2048xi8>, %arg2: index):
    %0 = "memref.cast"(%arg0) : (memref<4x?xf32>) -> memref<*xf32>
    %1 = "memref.reinterpret_cast"(%arg0, %arg2) <{operandSegmentSizes = array<i32: 1, 0, 1, 0>, static_offsets = array<i64: 0>, static_sizes = array<i64: -9223372036854775808>, static_strides = array<i64: 1>}> : (memref<4x?xf32>, index) -> memref<?xf32, strided<[1]>>
    %2 = "memref.memory_space_cast"(%arg0) : (memref<4x?xf32>) -> memref<4x?xf32, 3>
    %3 = "memref.view"(%arg1, %arg2, %arg2) : (memref<2048xi8>, index, index) -> memref<?x4xf32>
    %4 = "memref.dim"(%arg0, %arg2) : (memref<4x?xf32>, index) -> index
    %5 = "memref.rank"(%0) : (memref<*xf32>) -> index
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


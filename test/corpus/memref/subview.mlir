"builtin.module"() ({
  "func.func"() <{function_type = (memref<16x32xf32>, memref<?x?xf32>, index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: memref<16x32xf32>, %arg1: memref<?x?xf32>, %arg2: index):
    %0 = "memref.subview"(%arg0) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 4>, static_sizes = array<i64: 8, 8>, static_strides = array<i64: 1, 2>}> : (memref<16x32xf32>) -> memref<8x8xf32, strided<[32, 2], offset: 4>>
    %1 = "memref.subview"(%arg1, %arg2, %arg2, %arg2, %arg2) <{operandSegmentSizes = array<i32: 1, 2, 1, 1>, static_offsets = array<i64: -9223372036854775808, -9223372036854775808>, static_sizes = array<i64: -9223372036854775808, 4>, static_strides = array<i64: 1, -9223372036854775808>}> : (memref<?x?xf32>, index, index, index, index) -> memref<?x4xf32, strided<[?, ?], offset: ?>>
    %2 = "memref.subview"(%arg0) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 3, 0>, static_sizes = array<i64: 1, 32>, static_strides = array<i64: 1, 1>}> : (memref<16x32xf32>) -> memref<32xf32, strided<[1], offset: 96>>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


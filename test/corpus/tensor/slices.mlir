"builtin.module"() ({
  "func.func"() <{function_type = (tensor<16x32xf32>, index) -> tensor<16x32xf32>, sym_name = "f"}> ({
  ^bb0(%arg0: tensor<16x32xf32>, %arg1: index):
    %0 = "tensor.extract_slice"(%arg0) <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, static_offsets = array<i64: 0, 4>, static_sizes = array<i64: 8, 8>, static_strides = array<i64: 1, 1>}> : (tensor<16x32xf32>) -> tensor<8x8xf32>
    %1 = "tensor.extract_slice"(%arg0, %arg1, %arg1) <{operandSegmentSizes = array<i32: 1, 1, 1, 0>, static_offsets = array<i64: -9223372036854775808, 0>, static_sizes = array<i64: 1, -9223372036854775808>, static_strides = array<i64: 1, 2>}> : (tensor<16x32xf32>, index, index) -> tensor<?xf32>
    %2 = "tensor.insert_slice"(%0, %arg0, %arg1, %arg1) <{operandSegmentSizes = array<i32: 1, 1, 2, 0, 0>, static_offsets = array<i64: -9223372036854775808, -9223372036854775808>, static_sizes = array<i64: 8, 8>, static_strides = array<i64: 1, 1>}> : (tensor<8x8xf32>, tensor<16x32xf32>, index, index) -> tensor<16x32xf32>
    "func.return"(%2) : (tensor<16x32xf32>) -> ()
  }) : () -> ()
}) : () -> ()


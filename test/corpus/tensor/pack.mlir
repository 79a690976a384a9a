"builtin.module"() ({
  "func.func"() <{function_type = (tensor<128x256xf32>, tensor<8x16x8x32xf32>) -> tensor<128x256xf32>, sym_name = "f"}> ({
  ^bb0(%arg0: tensor<128x256xf32>, %arg1: tensor<8x16x8x32xf32>):
    %0 = "tensor.pack"(%arg0, %arg1) <{inner_dims_pos = array<i64: 0, 1>, operandSegmentSizes = array<i32: 1, 1, 0, 0>, outer_dims_perm = array<i64: 1, 0>, static_inner_tiles = array<i64: 8, 32>}> : (tensor<128x256xf32>, tensor<8x16x8x32xf32>) -> tensor<8x16x8x32xf32>
    %1 = "tensor.unpack"(%0, %arg0) <{inner_dims_pos = array<i64: 0, 1>, outer_dims_perm = array<i64: 1, 0>, static_inner_tiles = array<i64: 8, 32>}> : (tensor<8x16x8x32xf32>, tensor<128x256xf32>) -> tensor<128x256xf32>
    "func.return"(%1) : (tensor<128x256xf32>) -> ()
  }) : () -> ()
}) : () -> ()


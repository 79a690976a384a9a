"builtin.module"() ({
  "func.func"() <{function_type = (tensor<?x4xf32>, index, f32) -> tensor<4xf32>, sym_name = "f"}> ({
  ^bb0(%arg0: tensor<?x4xf32>, %arg1: index, %arg2: f32):
    %0 = "tensor.empty"(%arg1) : (index) -> tensor<?x8xf32>
    %1 = "tensor.extract"(%arg0, %arg1, %arg1) : (tensor<?x4xf32>, index, index) -> f32
    %2 = "tensor.insert"(%arg2, %arg0, %arg1, %arg1) : (f32, tensor<?x4xf32>, index, index) -> tensor<?x4xf32>
    %3 = "tensor.from_elements"(%arg2, %arg2, %1, %arg2) : (f32, f32, f32, f32) -> tensor<4xf32>
    %4 = "tensor.splat"(%arg2) : (f32) -> tensor<2x2xf32>
    %5 = "tensor.dim"(%arg0, %arg1) : (tensor<?x4xf32>, index) -> index
    %6 = "tensor.cast"(%arg0) : (tensor<?x4xf32>) -> tensor<8x4xf32>
    %7 = "tensor.rank"(%arg0) : (tensor<?x4xf32>) -> index
    "func.return"(%3) : (tensor<4xf32>) -> ()
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "func.func"() <{function_type = (!tile.ptr<f16, global>, !tile.ptr<f16, global>, !tile.ptr<f32, global>, i32) -> (), sym_name = "gemm"}> ({
  ^bb0(%arg0: !tile.ptr<f16, global>, %arg1: !tile.ptr<f16, global>, %arg2: !tile.ptr<f32, global>, %arg3: i32):
    %0 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<128x128xf32>}> : () -> tensor<128x128xf32>
    %1 = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %2 = "arith.constant"() <{value = 64 : i32}> : () -> i32
    %3 = "scf.for"(%1, %arg3, %2, %0) ({
    ^bb0(%arg4: i32, %arg5: tensor<128x128xf32>):
      %4 = "tile.load"(%arg0, %arg4) <{boundary = array<i32: 0, 1>, padding = "zero"}> {tile.stage = 0 : i64} : (!tile.ptr<f16, global>, i32) -> tensor<128x64xf16, #tile.layout<swizzle = 128, order = [1, 0]>>
      %5 = "tile.load"(%arg1, %arg4) <{boundary = array<i32: 0, 1>, padding = "zero"}> {tile.stage = 0 : i64} : (!tile.ptr<f16, global>, i32) -> tensor<64x128xf16, #tile.layout<swizzle = 128, order = [0, 1]>>
      %6 = "tile.mma"(%4, %5, %arg5) {inputPrecision = #tile.precision<tf32x3>} : (tensor<128x64xf16, #tile.layout<swizzle = 128, order = [1, 0]>>, tensor<64x128xf16, #tile.layout<swizzle = 128, order = [0, 1]>>, tensor<128x128xf32>) -> tensor<128x128xf32>
      "scf.yield"(%6) : (tensor<128x128xf32>) -> ()
    }) {tile.num_stages = 4 : i32} : (i32, i32, i32, tensor<128x128xf32>) -> tensor<128x128xf32>
    "tile.store"(%arg2, %3) : (!tile.ptr<f32, global>, tensor<128x128xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "func.func"() <{function_type = (!slab.ptr<f16, global>, !slab.ptr<f16, global>, !slab.ptr<f32, global>, i32) -> (), sym_name = "gemm"}> ({
  ^bb0(%arg0: !slab.ptr<f16, global>, %arg1: !slab.ptr<f16, global>, %arg2: !slab.ptr<f32, global>, %arg3: i32):
    %0 = "arith.constant"() <{value = dense<0.000000e+00> : tensor<128x128xf32>}> : () -> tensor<128x128xf32>
    %1 = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %2 = "arith.constant"() <{value = 64 : i32}> : () -> i32
    %3 = "scf.for"(%1, %arg3, %2, %0) ({
    ^bb0(%arg4: i32, %arg5: tensor<128x128xf32>):
      %4 = "slab.load"(%arg0, %arg4) <{boundary = array<i32: 0, 1>, padding = "zero"}> {slab.stage = 0 : i64} : (!slab.ptr<f16, global>, i32) -> tensor<128x64xf16, #slab.layout<swizzle = 128, order = [1, 0]>>
      %5 = "slab.load"(%arg1, %arg4) <{boundary = array<i32: 0, 1>, padding = "zero"}> {slab.stage = 0 : i64} : (!slab.ptr<f16, global>, i32) -> tensor<64x128xf16, #slab.layout<swizzle = 128, order = [0, 1]>>
      %6 = "slab.mma"(%4, %5, %arg5) {inputPrecision = #slab.precision<tf32x3>} : (tensor<128x64xf16, #slab.layout<swizzle = 128, order = [1, 0]>>, tensor<64x128xf16, #slab.layout<swizzle = 128, order = [0, 1]>>, tensor<128x128xf32>) -> tensor<128x128xf32>
      "scf.yield"(%6) : (tensor<128x128xf32>) -> ()
    }) {slab.num_stages = 4 : i32} : (i32, i32, i32, tensor<128x128xf32>) -> tensor<128x128xf32>
    "slab.store"(%arg2, %3) : (!slab.ptr<f32, global>, tensor<128x128xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


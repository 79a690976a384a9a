"builtin.module"() ({
  "func.func"() <{function_type = (f32, f64, f16, bf16, vector<4xf32>, tensor<2x?xf64>, f8E5M2) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: f32, %arg1: f64, %arg2: f16, %arg3: bf16, %arg4: vector<4xf32>, %arg5: tensor<2x?xf64>, %arg6: f8E5M2):
    %0 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
    %1 = "arith.mulf"(%arg1, %arg1) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
    %2 = "arith.mulf"(%arg2, %arg2) <{fastmath = #arith.fastmath<none>}> : (f16, f16) -> f16
    %3 = "arith.mulf"(%arg3, %arg3) <{fastmath = #arith.fastmath<none>}> : (bf16, bf16) -> bf16
    %4 = "arith.mulf"(%arg4, %arg4) <{fastmath = #arith.fastmath<none>}> : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    %5 = "arith.mulf"(%arg5, %arg5) <{fastmath = #arith.fastmath<none>}> : (tensor<2x?xf64>, tensor<2x?xf64>) -> tensor<2x?xf64>
    %6 = "arith.mulf"(%arg6, %arg6) <{fastmath = #arith.fastmath<none>}> : (f8E5M2, f8E5M2) -> f8E5M2
    %7 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<fast>}> : (f32, f32) -> f32
    %8 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<nnan,contract>}> : (f32, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


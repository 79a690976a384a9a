"builtin.module"() ({
  "func.func"() <{function_type = (index, index, index, f32, tensor<4xf32>) -> f32, sym_name = "f"}> ({
  ^bb0(%arg0: index, %arg1: index, %arg2: index, %arg3: f32, %arg4: tensor<4xf32>):
    %0 = "scf.for"(%arg0, %arg1, %arg2, %arg3) ({
    ^bb0(%arg8: index, %arg9: f32):
      %2 = "arith.addf"(%arg9, %arg3) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "scf.yield"(%2) : (f32) -> ()
    }) : (index, index, index, f32) -> f32
    %1:2 = "scf.for"(%arg0, %arg1, %arg2, %0, %arg4) ({
    ^bb0(%arg5: index, %arg6: f32, %arg7: tensor<4xf32>):
      "scf.yield"(%arg6, %arg7) : (f32, tensor<4xf32>) -> ()
    }) : (index, index, index, f32, tensor<4xf32>) -> (f32, tensor<4xf32>)
    "func.return"(%1#0) : (f32) -> ()
  }) : () -> ()
}) : () -> ()


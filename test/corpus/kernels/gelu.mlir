"builtin.module"() ({
  "func.func"() <{function_type = (tensor<?xf32>) -> tensor<?xf32>, sym_name = "gelu"}> ({
  ^bb0(%arg0: tensor<?xf32>):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 5.000000e-01 : f32}> : () -> f32
    %2 = "arith.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %3 = "arith.constant"() <{value = 4.471500e-02 : f32}> : () -> f32
    %4 = "arith.constant"() <{value = 0.797884583 : f32}> : () -> f32
    %5 = "tensor.dim"(%arg0, %0) : (tensor<?xf32>, index) -> index
    %6 = "tensor.empty"(%5) : (index) -> tensor<?xf32>
    %7 = "linalg.map"(%arg0, %6) ({
    ^bb0(%arg1: f32):
      %8 = "arith.mulf"(%arg1, %arg1) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %9 = "arith.mulf"(%8, %arg1) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %10 = "arith.mulf"(%9, %3) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %11 = "arith.addf"(%arg1, %10) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %12 = "arith.mulf"(%11, %4) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %13 = "math.tanh"(%12) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %14 = "arith.addf"(%13, %2) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %15 = "arith.mulf"(%arg1, %14) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %16 = "arith.mulf"(%15, %1) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%16) : (f32) -> ()
    }) : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
    "func.return"(%7) : (tensor<?xf32>) -> ()
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "func.func"() <{function_type = (f32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: f32):
    %0 = "arith.addf"(%arg0, %arg0) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
    %1 = "arith.addf"(%arg0, %arg0) <{fastmath = #arith.fastmath<reassoc>}> : (f32, f32) -> f32
    %2 = "arith.addf"(%arg0, %arg0) <{fastmath = #arith.fastmath<nnan>}> : (f32, f32) -> f32
    %3 = "arith.addf"(%arg0, %arg0) <{fastmath = #arith.fastmath<ninf>}> : (f32, f32) -> f32
    %4 = "arith.addf"(%arg0, %arg0) <{fastmath = #arith.fastmath<nsz>}> : (f32, f32) -> f32
    %5 = "arith.addf"(%arg0, %arg0) <{fastmath = #arith.fastmath<arcp>}> : (f32, f32) -> f32
    %6 = "arith.addf"(%arg0, %arg0) <{fastmath = #arith.fastmath<contract>}> : (f32, f32) -> f32
    %7 = "arith.addf"(%arg0, %arg0) <{fastmath = #arith.fastmath<afn>}> : (f32, f32) -> f32
    %8 = "arith.addf"(%arg0, %arg0) <{fastmath = #arith.fastmath<fast>}> : (f32, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


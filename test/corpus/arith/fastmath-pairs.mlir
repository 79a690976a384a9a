"builtin.module"() ({
  "func.func"() <{function_type = (f32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: f32):
    %0 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<reassoc,nnan>}> : (f32, f32) -> f32
    %1 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<reassoc,ninf>}> : (f32, f32) -> f32
    %2 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<reassoc,nsz>}> : (f32, f32) -> f32
    %3 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<reassoc,arcp>}> : (f32, f32) -> f32
    %4 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<reassoc,contract>}> : (f32, f32) -> f32
    %5 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<reassoc,afn>}> : (f32, f32) -> f32
    %6 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<nnan,ninf>}> : (f32, f32) -> f32
    %7 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<nnan,nsz>}> : (f32, f32) -> f32
    %8 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<nnan,arcp>}> : (f32, f32) -> f32
    %9 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<nnan,contract>}> : (f32, f32) -> f32
    %10 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<nnan,afn>}> : (f32, f32) -> f32
    %11 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<ninf,nsz>}> : (f32, f32) -> f32
    %12 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<ninf,arcp>}> : (f32, f32) -> f32
    %13 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<ninf,contract>}> : (f32, f32) -> f32
    %14 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<ninf,afn>}> : (f32, f32) -> f32
    %15 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<nsz,arcp>}> : (f32, f32) -> f32
    %16 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<nsz,contract>}> : (f32, f32) -> f32
    %17 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<nsz,afn>}> : (f32, f32) -> f32
    %18 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<arcp,contract>}> : (f32, f32) -> f32
    %19 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<arcp,afn>}> : (f32, f32) -> f32
    %20 = "arith.mulf"(%arg0, %arg0) <{fastmath = #arith.fastmath<contract,afn>}> : (f32, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


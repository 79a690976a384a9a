"builtin.module"() ({
  "func.func"() <{function_type = (f32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: f32):
    %0 = "arith.divf"(%arg0, %arg0) <{fastmath = #arith.fastmath<reassoc,nnan,ninf>}> : (f32, f32) -> f32
    %1 = "arith.divf"(%arg0, %arg0) <{fastmath = #arith.fastmath<ninf,nsz,arcp,contract>}> : (f32, f32) -> f32
    %2 = "arith.divf"(%arg0, %arg0) <{fastmath = #arith.fastmath<reassoc,nnan,ninf,nsz,arcp,contract>}> : (f32, f32) -> f32
    %3 = "arith.divf"(%arg0, %arg0) <{fastmath = #arith.fastmath<nnan,ninf,nsz,arcp,contract,afn>}> : (f32, f32) -> f32
    %4 = "arith.divf"(%arg0, %arg0) <{fastmath = #arith.fastmath<reassoc,nnan,ninf,nsz,contract,afn>}> : (f32, f32) -> f32
    %5 = "arith.divf"(%arg0, %arg0) <{fastmath = #arith.fastmath<fast>}> : (f32, f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


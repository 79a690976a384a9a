"builtin.module"() ({
  "func.func"() <{function_type = (f64) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: f64):
    %0 = "arith.truncf"(%arg0) <{fastmath = #arith.fastmath<fast>}> : (f64) -> f32
    %1 = "arith.truncf"(%arg0) <{fastmath = #arith.fastmath<nnan>, roundingmode = 3 : i32}> : (f64) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


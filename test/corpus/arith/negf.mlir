"builtin.module"() ({
  "func.func"() <{function_type = (f32, vector<[4]xf16>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: f32, %arg1: vector<[4]xf16>):
    %0 = "arith.negf"(%arg0) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
    %1 = "arith.negf"(%arg1) <{fastmath = #arith.fastmath<nnan,nsz>}> : (vector<[4]xf16>) -> vector<[4]xf16>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


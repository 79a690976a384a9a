"builtin.module"() ({
  "func.func"() <{function_type = (f16, vector<4xf32>, tensor<?xf64>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: f16, %arg1: vector<4xf32>, %arg2: tensor<?xf64>):
    %0 = "arith.extf"(%arg0) : (f16) -> f32
    %1 = "arith.extf"(%arg1) : (vector<4xf32>) -> vector<4xf64>
    %2 = "arith.extf"(%arg0) <{fastmath = #arith.fastmath<contract>}> : (f16) -> f64
    %3 = "arith.truncf"(%arg1) : (vector<4xf32>) -> vector<4xbf16>
    %4 = "arith.truncf"(%arg2) : (tensor<?xf64>) -> tensor<?xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


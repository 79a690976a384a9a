"builtin.module"() ({
  "func.func"() <{function_type = (i32, vector<4xf32>, tensor<2xi16>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: vector<4xf32>, %arg2: tensor<2xi16>):
    %0 = "arith.bitcast"(%arg0) : (i32) -> f32
    %1 = "arith.bitcast"(%arg1) : (vector<4xf32>) -> vector<4xi32>
    %2 = "arith.bitcast"(%arg2) : (tensor<2xi16>) -> tensor<2xbf16>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


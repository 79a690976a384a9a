"builtin.module"() ({
  "func.func"() <{function_type = (i32, f32, vector<4xi8>, vector<4xf64>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: f32, %arg2: vector<4xi8>, %arg3: vector<4xf64>):
    %0 = "arith.sitofp"(%arg0) : (i32) -> f32
    %1 = "arith.uitofp"(%arg2) : (vector<4xi8>) -> vector<4xf16>
    %2 = "arith.fptosi"(%arg1) : (f32) -> i8
    %3 = "arith.fptoui"(%arg3) : (vector<4xf64>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


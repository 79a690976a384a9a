"builtin.module"() ({
  "func.func"() <{function_type = (vector<16xf32>, vector<4x16xf32>, vector<4xf32>, f32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: vector<16xf32>, %arg1: vector<4x16xf32>, %arg2: vector<4xf32>, %arg3: f32):
    %0 = "vector.reduction"(%arg0) <{fastmath = #arith.fastmath<none>, kind = #vector.kind<add>}> : (vector<16xf32>) -> f32
    %1 = "vector.reduction"(%arg0, %arg3) <{fastmath = #arith.fastmath<reassoc>, kind = #vector.kind<maximumf>}> : (vector<16xf32>, f32) -> f32
    %2 = "vector.multi_reduction"(%arg1, %arg2) <{kind = #vector.kind<add>, reduction_dims = [1]}> : (vector<4x16xf32>, vector<4xf32>) -> vector<4xf32>
    %3 = "vector.fma"(%arg0, %arg0, %arg0) : (vector<16xf32>, vector<16xf32>, vector<16xf32>) -> vector<16xf32>
    %4:2 = "vector.scan"(%arg1, %arg2) <{inclusive = true, kind = #vector.kind<mul>, reduction_dim = 1 : i64}> : (vector<4x16xf32>, vector<4xf32>) -> (vector<4x16xf32>, vector<4xf32>)
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "func.func"() <{function_type = (i32, index, tensor<?xi64>, vector<4xindex>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: index, %arg2: tensor<?xi64>, %arg3: vector<4xindex>):
    %0 = "arith.index_cast"(%arg0) : (i32) -> index
    %1 = "arith.index_cast"(%arg1) : (index) -> i64
    %2 = "arith.index_castui"(%arg2) : (tensor<?xi64>) -> tensor<?xindex>
    %3 = "arith.index_castui"(%arg3) : (vector<4xindex>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


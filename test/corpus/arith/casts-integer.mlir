"builtin.module"() ({
  "func.func"() <{function_type = (i8, vector<4xi16>, tensor<?xi64>, i1) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i8, %arg1: vector<4xi16>, %arg2: tensor<?xi64>, %arg3: i1):
    %0 = "arith.extsi"(%arg0) : (i8) -> i32
    %1 = "arith.extui"(%arg0) : (i8) -> i64
    %2 = "arith.trunci"(%arg1) : (vector<4xi16>) -> vector<4xi8>
    %3 = "arith.trunci"(%arg2) : (tensor<?xi64>) -> tensor<?xi1>
    %4 = "arith.extui"(%arg3) : (i1) -> i32
    %5 = "arith.extsi"(%arg1) : (vector<4xi16>) -> vector<4xi32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


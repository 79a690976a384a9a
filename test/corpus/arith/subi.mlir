"builtin.module"() ({
  "func.func"() <{function_type = (i32, i32, index, vector<4xi8>, tensor<?xi64>, i1) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: i32, %arg2: index, %arg3: vector<4xi8>, %arg4: tensor<?xi64>, %arg5: i1):
    %0 = "arith.subi"(%arg0, %arg1) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
    %1 = "arith.subi"(%arg2, %arg2) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %2 = "arith.subi"(%arg3, %arg3) <{overflowFlags = #arith.overflow<none>}> : (vector<4xi8>, vector<4xi8>) -> vector<4xi8>
    %3 = "arith.subi"(%arg4, %arg4) <{overflowFlags = #arith.overflow<none>}> : (tensor<?xi64>, tensor<?xi64>) -> tensor<?xi64>
    %4 = "arith.subi"(%arg5, %arg5) <{overflowFlags = #arith.overflow<none>}> : (i1, i1) -> i1
    %5 = "arith.subi"(%arg0, %arg1) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
    %6 = "arith.subi"(%arg0, %arg1) <{overflowFlags = #arith.overflow<nsw>}> : (i32, i32) -> i32
    %7 = "arith.subi"(%arg0, %arg1) <{overflowFlags = #arith.overflow<nuw>}> : (i32, i32) -> i32
    %8 = "arith.subi"(%arg0, %arg1) <{overflowFlags = #arith.overflow<nsw, nuw>}> : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "func.func"() <{function_type = (i32, i32, index, vector<4xi8>, tensor<?xi64>, i1) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: i32, %arg2: index, %arg3: vector<4xi8>, %arg4: tensor<?xi64>, %arg5: i1):
    %0 = "arith.divsi"(%arg0, %arg1) : (i32, i32) -> i32
    %1 = "arith.divsi"(%arg2, %arg2) : (index, index) -> index
    %2 = "arith.divsi"(%arg3, %arg3) : (vector<4xi8>, vector<4xi8>) -> vector<4xi8>
    %3 = "arith.divsi"(%arg4, %arg4) : (tensor<?xi64>, tensor<?xi64>) -> tensor<?xi64>
    %4 = "arith.divsi"(%arg5, %arg5) : (i1, i1) -> i1
    %5 = "arith.divsi"(%arg0, %arg1) {foo.tag} : (i32, i32) -> i32
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "func.func"() <{function_type = (i1, i32, vector<4xf32>, vector<4xi1>, tensor<?xf32>, !foo.ptr, tensor<?xi1>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i1, %arg1: i32, %arg2: vector<4xf32>, %arg3: vector<4xi1>, %arg4: tensor<?xf32>, %arg5: !foo.ptr, %arg6: tensor<?xi1>):
    %0 = "arith.select"(%arg0, %arg1, %arg1) : (i1, i32, i32) -> i32
    %1 = "arith.select"(%arg0, %arg2, %arg2) : (i1, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    %2 = "arith.select"(%arg3, %arg2, %arg2) : (vector<4xi1>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    %3 = "arith.select"(%arg6, %arg4, %arg4) : (tensor<?xi1>, tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
    %4 = "arith.select"(%arg0, %arg5, %arg5) : (i1, !foo.ptr, !foo.ptr) -> !foo.ptr
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


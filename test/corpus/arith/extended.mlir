"builtin.module"() ({
  "func.func"() <{function_type = (i32, vector<4xi16>) -> (i32, i1), sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: vector<4xi16>):
    %0:2 = "arith.addui_extended"(%arg0, %arg0) : (i32, i32) -> (i32, i1)
    %1:2 = "arith.mulsi_extended"(%arg0, %arg0) : (i32, i32) -> (i32, i32)
    %2:2 = "arith.mului_extended"(%arg1, %arg1) : (vector<4xi16>, vector<4xi16>) -> (vector<4xi16>, vector<4xi16>)
    %3:2 = "arith.addui_extended"(%arg1, %arg1) : (vector<4xi16>, vector<4xi16>) -> (vector<4xi16>, vector<4xi1>)
    "func.return"(%0#0, %0#1) : (i32, i1) -> ()
  }) : () -> ()
}) : () -> ()


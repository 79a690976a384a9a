"builtin.module"() ({
  "func.func"() <{function_type = (i32, i64) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: i64):
    "cf.switch"(%arg0, %arg0, %arg0, %arg0, %arg1)[^bb1, ^bb1, ^bb2, ^bb3] <{case_operand_segments = array<i32: 1, 0, 2>, case_values = dense<[42, -1, 7]> : vector<3xi32>, operandSegmentSizes = array<i32: 1, 1, 3>}> : (i32, i32, i32, i32, i64) -> ()
  ^bb1(%0: i32):  // 2 preds: ^bb0, ^bb0
    "cf.switch"(%arg1)[^bb2, ^bb2] <{case_operand_segments = array<i32: 0>, case_values = dense<9223372036854775807> : vector<1xi64>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i64) -> ()
  ^bb2:  // 3 preds: ^bb0, ^bb1, ^bb1
    "cf.switch"(%arg0)[^bb4] <{case_operand_segments = array<i32>, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> ()
  ^bb3(%1: i32, %2: i64):  // pred: ^bb0
    "cf.br"()[^bb4] : () -> ()
  ^bb4:  // 2 preds: ^bb2, ^bb3
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


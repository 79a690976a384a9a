"builtin.module"() ({
  "func.func"() <{function_type = (index, index, index, f32, i32) -> f32, sym_name = "f"}> ({
  ^bb0(%arg0: index, %arg1: index, %arg2: index, %arg3: f32, %arg4: i32):
    %0 = "scf.parallel"(%arg0, %arg1, %arg2, %arg3) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> ({
    ^bb0(%arg11: index):
      "scf.reduce"(%arg3) ({
      ^bb0(%arg12: f32, %arg13: f32):
        %4 = "arith.addf"(%arg12, %arg13) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        "scf.reduce.return"(%4) : (f32) -> ()
      }) : (f32) -> ()
    }) : (index, index, index, f32) -> f32
    %1:2 = "scf.parallel"(%arg0, %arg0, %arg1, %arg1, %arg2, %arg2, %arg3, %arg4) <{operandSegmentSizes = array<i32: 2, 2, 2, 2>}> ({
    ^bb0(%arg5: index, %arg6: index):
      "scf.reduce"(%arg3, %arg4) ({
      ^bb0(%arg9: f32, %arg10: f32):
        %3 = "arith.maximumf"(%arg9, %arg10) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        "scf.reduce.return"(%3) : (f32) -> ()
      }, {
      ^bb0(%arg7: i32, %arg8: i32):
        %2 = "arith.muli"(%arg7, %arg8) <{overflowFlags = #arith.overflow<none>}> : (i32, i32) -> i32
        "scf.reduce.return"(%2) : (i32) -> ()
      }) : (f32, i32) -> ()
    }) : (index, index, index, index, index, index, f32, i32) -> (f32, i32)
    "func.return"(%1#0) : (f32) -> ()
  }) : () -> ()
}) : () -> ()


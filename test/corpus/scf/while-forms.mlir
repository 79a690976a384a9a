"builtin.module"() ({
  "func.func"() <{function_type = (i1, i32, i64) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i1, %arg1: i32, %arg2: i64):
    "scf.while"() ({
      "scf.condition"(%arg0) : (i1) -> ()
    }, {
      "scf.yield"() : () -> ()
    }) : () -> ()
    %0:2 = "scf.while"(%arg1, %arg2) ({
    ^bb0(%arg5: i32, %arg6: i64):
      "scf.condition"(%arg0, %arg6, %arg5) : (i1, i64, i32) -> ()
    }, {
    ^bb0(%arg3: i64, %arg4: i32):
      "scf.yield"(%arg4, %arg3) : (i32, i64) -> ()
    }) {foo.w} : (i32, i64) -> (i64, i32)
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


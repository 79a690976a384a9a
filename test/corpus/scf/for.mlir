"builtin.module"() ({
  "func.func"() <{function_type = (index, index, index, i32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: index, %arg1: index, %arg2: index, %arg3: i32):
    "scf.for"(%arg0, %arg1, %arg2) ({
    ^bb0(%arg5: index):
      "scf.for"(%arg0, %arg5, %arg2) ({
      ^bb0(%arg6: index):
        "test.body"(%arg5, %arg6) : (index, index) -> ()
        "scf.yield"() : () -> ()
      }) : (index, index, index) -> ()
      "scf.yield"() : () -> ()
    }) : (index, index, index) -> ()
    "scf.for"(%arg3, %arg3, %arg3) ({
    ^bb0(%arg4: i32):
      "scf.yield"() : () -> ()
    }) : (i32, i32, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "func.func"() <{function_type = (index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: index):
    "scf.for"(%arg0, %arg0, %arg0) ({
    ^bb0(%arg1: index):
      "scf.yield"() : () -> ()
    }) {foo.pipeline = 3 : i32, tt.num_stages = 2 : i32} : (index, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


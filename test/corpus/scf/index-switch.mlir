"builtin.module"() ({
  "func.func"() <{function_type = (index, i32, i32) -> i32, sym_name = "f"}> ({
  ^bb0(%arg0: index, %arg1: i32, %arg2: i32):
    %0 = "scf.index_switch"(%arg0) <{cases = array<i64: 2, -5>}> ({
      "scf.yield"(%arg1) : (i32) -> ()
    }, {
      "scf.yield"(%arg1) : (i32) -> ()
    }, {
      "scf.yield"(%arg2) : (i32) -> ()
    }) : (index) -> i32
    "scf.index_switch"(%arg0) <{cases = array<i64>}> ({
      "test.default"() : () -> ()
      "scf.yield"() : () -> ()
    }) : (index) -> ()
    "func.return"(%0) : (i32) -> ()
  }) : () -> ()
}) : () -> ()


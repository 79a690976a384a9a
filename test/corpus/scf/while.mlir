"builtin.module"() ({
  "func.func"() <{function_type = (i32, f32) -> f32, sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: f32):
    %0 = "scf.while"(%arg0) ({
    ^bb0(%arg3: i32):
      %2 = "arith.constant"() <{value = 10 : i32}> : () -> i32
      %3 = "arith.cmpi"(%arg3, %2) <{predicate = 2 : i64}> : (i32, i32) -> i1
      "scf.condition"(%3, %arg1) : (i1, f32) -> ()
    }, {
    ^bb0(%arg2: f32):
      %1 = "arith.fptosi"(%arg2) : (f32) -> i32
      "scf.yield"(%1) : (i32) -> ()
    }) : (i32) -> f32
    "func.return"(%0) : (f32) -> ()
  }) : () -> ()
}) : () -> ()


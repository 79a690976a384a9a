"builtin.module"() ({
  "func.func"() <{function_type = (f32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: f32):
    %0 = "arith.truncf"(%arg0) <{roundingmode = 0 : i32}> : (f32) -> f16
    %1 = "arith.truncf"(%arg0) <{roundingmode = 1 : i32}> : (f32) -> f16
    %2 = "arith.truncf"(%arg0) <{roundingmode = 2 : i32}> : (f32) -> f16
    %3 = "arith.truncf"(%arg0) <{roundingmode = 3 : i32}> : (f32) -> f16
    %4 = "arith.truncf"(%arg0) <{roundingmode = 4 : i32}> : (f32) -> f16
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


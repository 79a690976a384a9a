"builtin.module"() ({
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %1 = "arith.constant"() <{value = 3.14159274 : f32}> : () -> f32
    %2 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32
    %3 = "arith.constant"() <{value = 1.000000e-05 : f64}> : () -> f64
    %4 = "arith.constant"() <{value = 5.000000e-01 : f16}> : () -> f16
    %5 = "arith.constant"() <{value = 1.000000e+00 : bf16}> : () -> bf16
    %6 = "arith.constant"() <{value = 4.480000e+02 : f8E4M3FN}> : () -> f8E4M3FN
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "func.func"() <{function_type = (f32, complex<f32>) -> complex<f32>, sym_name = "f"}> ({
  ^bb0(%arg0: f32, %arg1: complex<f32>):
    %0 = "complex.create"(%arg0, %arg0) : (f32, f32) -> complex<f32>
    %1 = "complex.constant"() <{value = [1.000000e+00 : f32, -1.000000e+00 : f32]}> : () -> complex<f32>
    %2 = "complex.mul"(%0, %1) <{fastmath = #arith.fastmath<none>}> : (complex<f32>, complex<f32>) -> complex<f32>
    %3 = "complex.re"(%2) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> f32
    %4 = "complex.abs"(%arg1) <{fastmath = #arith.fastmath<nnan>}> : (complex<f32>) -> f32
    %5 = "complex.eq"(%0, %1) : (complex<f32>, complex<f32>) -> i1
    %6 = "complex.exp"(%arg1) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
    "func.return"(%6) : (complex<f32>) -> ()
  }) : () -> ()
}) : () -> ()


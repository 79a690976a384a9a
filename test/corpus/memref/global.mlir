"builtin.module"() ({
  "memref.global"() <{constant, initial_value = dense<[[1.000000e+00, 2.000000e+00], [3.000000e+00, 4.000000e+00]]> : tensor<2x2xf32>, sym_name = "w", sym_visibility = "private", type = memref<2x2xf32>}> : () -> ()
  "memref.global"() <{initial_value, sym_name = "buf", type = memref<16xi32>}> : () -> ()
  "memref.global"() <{sym_name = "ext", type = memref<4xi8>}> : () -> ()
  "memref.global"() <{alignment = 128 : i64, constant, initial_value = dense<0> : tensor<2xi64>, sym_name = "a", sym_visibility = "private", type = memref<2xi64>}> : () -> ()
  "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
    %0 = "memref.get_global"() <{name = @w}> : () -> memref<2x2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "omp.declare_reduction"() <{sym_name = "add", type = f32}> ({
  ^bb0(%arg2: f32):
    %1 = "llvm.mlir.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    "omp.yield"(%1) : (f32) -> ()
  }, {
  ^bb0(%arg0: f32, %arg1: f32):
    %0 = "arith.addf"(%arg0, %arg1) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
    "omp.yield"(%0) : (f32) -> ()
  }, {
  }, {
  }) : () -> ()
  "omp.critical.declare"() <{hint_val = 2 : i64, sym_name = "mutex"}> : () -> ()
}) : () -> ()


"builtin.module"() ({
  "func.func"() <{function_type = (f32, vector<4xf32>, i32, tensor<?xf64>) -> (), sym_name = "math"}> ({
  ^bb0(%arg4: f32, %arg5: vector<4xf32>, %arg6: i32, %arg7: tensor<?xf64>):
    %23 = "llvm.intr.fabs"(%arg4) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %24 = "llvm.intr.abs"(%arg6) <{is_int_min_poison = false}> : (i32) -> i32
    %25 = "math.atan2"(%arg4, %arg4) <{fastmath = #arith.fastmath<fast>}> : (f32, f32) -> f32
    %26 = "math.cbrt"(%arg5) <{fastmath = #arith.fastmath<none>}> : (vector<4xf32>) -> vector<4xf32>
    %27 = "llvm.intr.ctlz"(%arg6) <{is_zero_poison = false}> : (i32) -> i32
    %28 = "llvm.intr.ctpop"(%arg6) : (i32) -> i32
    %29 = "llvm.intr.fma"(%arg4, %arg4, %arg4) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32, f32) -> f32
    %30 = "llvm.intr.powi"(%arg4, %arg6) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, i32) -> f32
    %31 = "math.ipowi"(%arg6, %arg6) : (i32, i32) -> i32
    %32 = "llvm.intr.pow"(%arg4, %arg4) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %33 = "math.round"(%arg7) <{fastmath = #arith.fastmath<none>}> : (tensor<?xf64>) -> tensor<?xf64>
    %34 = "llvm.intr.roundeven"(%arg4) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %35 = "llvm.mlir.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %36 = "llvm.intr.sqrt"(%arg4) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %37 = "llvm.fdiv"(%35, %36) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %38 = "llvm.intr.sin"(%arg4) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %39 = "math.erf"(%arg4) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
    %40 = "llvm.intr.exp2"(%arg4) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %41 = "llvm.mlir.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %42 = "llvm.fadd"(%41, %arg4) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %43 = "llvm.intr.log"(%42) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %44 = "math.tanh"(%arg4) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
    %45 = "llvm.intr.copysign"(%arg4, %arg4) <{fastmathFlags = #llvm.fastmath<none>}> : (f32, f32) -> f32
    %46 = "llvm.intr.trunc"(%arg4) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %47 = "llvm.intr.floor"(%arg4) <{fastmathFlags = #llvm.fastmath<none>}> : (f32) -> f32
    %48 = "math.acosh"(%arg4) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (complex<f32>, f32) -> (), sym_name = "complex"}> ({
  ^bb0(%arg2: complex<f32>, %arg3: f32):
    %12 = "complex.abs"(%arg2) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> f32
    %13 = "complex.add"(%arg2, %arg2) <{fastmath = #arith.fastmath<nnan>}> : (complex<f32>, complex<f32>) -> complex<f32>
    %14 = "complex.angle"(%arg2) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> f32
    %15 = "complex.bitcast"(%arg2) : (complex<f32>) -> i64
    %16 = "complex.constant"() <{value = [1.000000e+00 : f32, -1.000000e-01 : f32]}> : () -> complex<f32>
    %17 = "complex.create"(%arg3, %arg3) : (f32, f32) -> complex<f32>
    %18 = "complex.eq"(%arg2, %arg2) : (complex<f32>, complex<f32>) -> i1
    %19 = "complex.pow"(%arg2, %arg2) <{fastmath = #arith.fastmath<none>}> : (complex<f32>, complex<f32>) -> complex<f32>
    %20 = "complex.re"(%arg2) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> f32
    %21 = "complex.tanh"(%arg2) <{fastmath = #arith.fastmath<none>}> : (complex<f32>) -> complex<f32>
    %22 = "complex.atan2"(%arg2, %arg2) <{fastmath = #arith.fastmath<none>}> : (complex<f32>, complex<f32>) -> complex<f32>
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (index, i32) -> (), sym_name = "index"}> ({
  ^bb0(%arg0: index, %arg1: i32):
    %2 = "index.add"(%arg0, %arg0) : (index, index) -> index
    %3 = "index.bool.constant"() <{value = true}> : () -> i1
    %4 = "index.constant"() <{value = -42 : index}> : () -> index
    %5 = "index.cmp"(%arg0, %arg0) <{pred = #index<cmp_predicate slt>}> : (index, index) -> i1
    %6 = "index.casts"(%arg0) : (index) -> i32
    %7 = "index.castu"(%arg1) : (i32) -> index
    %8 = "index.ceildivs"(%arg0, %arg0) : (index, index) -> index
    %9 = "index.sizeof"() : () -> index
    %10 = "index.shru"(%arg0, %arg0) : (index, index) -> index
    %11 = "index.maxs"(%arg0, %arg0) : (index, index) -> index
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = () -> (i32, vector<2xi32>), sym_name = "ub"}> ({
    %0 = "ub.poison"() <{value = #ub.poison}> : () -> i32
    %1 = "ub.poison"() <{value = #ub.poison}> : () -> vector<2xi32>
    "func.return"(%0, %1) : (i32, vector<2xi32>) -> ()
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "func.func"() <{function_type = (memref<?x512xf32>, memref<512xf32>, f32) -> (), sym_name = "layernorm"}> ({
  ^bb0(%arg0: memref<?x512xf32>, %arg1: memref<512xf32>, %arg2: f32):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %2 = "arith.constant"() <{value = 512 : index}> : () -> index
    %3 = "arith.constant"() <{value = 0.001953125 : f32}> : () -> f32
    %4 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %5 = "memref.dim"(%arg0, %0) : (memref<?x512xf32>, index) -> index
    "scf.for"(%0, %5, %1) ({
    ^bb0(%arg3: index):
      %6:2 = "scf.for"(%0, %2, %1, %4, %4) ({
      ^bb0(%arg5: index, %arg6: f32, %arg7: f32):
        %18 = "memref.load"(%arg0, %arg3, %arg5) : (memref<?x512xf32>, index, index) -> f32
        %19 = "arith.mulf"(%18, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        %20 = "arith.addf"(%arg6, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        %21 = "arith.addf"(%arg7, %19) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        "scf.yield"(%20, %21) : (f32, f32) -> ()
      }) : (index, index, index, f32, f32) -> (f32, f32)
      %7 = "arith.mulf"(%6#0, %3) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %8 = "arith.mulf"(%6#1, %3) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %9 = "arith.mulf"(%7, %7) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %10 = "arith.subf"(%8, %9) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %11 = "arith.addf"(%10, %arg2) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %12 = "math.rsqrt"(%11) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "scf.for"(%0, %2, %1) ({
      ^bb0(%arg4: index):
        %13 = "memref.load"(%arg0, %arg3, %arg4) : (memref<?x512xf32>, index, index) -> f32
        %14 = "memref.load"(%arg1, %arg4) : (memref<512xf32>, index) -> f32
        %15 = "arith.subf"(%13, %7) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        %16 = "arith.mulf"(%15, %12) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        %17 = "arith.mulf"(%16, %14) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        "memref.store"(%17, %arg0, %arg3, %arg4) : (f32, memref<?x512xf32>, index, index) -> ()
        "scf.yield"() : () -> ()
      }) : (index, index, index) -> ()
      "scf.yield"() : () -> ()
    }) : (index, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


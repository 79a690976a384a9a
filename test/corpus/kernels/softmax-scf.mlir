"builtin.module"() ({
  "func.func"() <{function_type = (memref<?x?xf32>, memref<?x?xf32>) -> (), sym_name = "softmax"}> ({
  ^bb0(%arg0: memref<?x?xf32>, %arg1: memref<?x?xf32>):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %2 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32
    %3 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %4 = "memref.dim"(%arg0, %0) : (memref<?x?xf32>, index) -> index
    %5 = "memref.dim"(%arg0, %1) : (memref<?x?xf32>, index) -> index
    "scf.for"(%0, %4, %1) ({
    ^bb0(%arg2: index):
      %6 = "scf.for"(%0, %5, %1, %2) ({
      ^bb0(%arg6: index, %arg7: f32):
        %14 = "memref.load"(%arg0, %arg2, %arg6) : (memref<?x?xf32>, index, index) -> f32
        %15 = "arith.maximumf"(%arg7, %14) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        "scf.yield"(%15) : (f32) -> ()
      }) : (index, index, index, f32) -> f32
      %7 = "scf.for"(%0, %5, %1, %3) ({
      ^bb0(%arg4: index, %arg5: f32):
        %10 = "memref.load"(%arg0, %arg2, %arg4) : (memref<?x?xf32>, index, index) -> f32
        %11 = "arith.subf"(%10, %6) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        %12 = "math.exp"(%11) <{fastmath = #arith.fastmath<afn>}> : (f32) -> f32
        "memref.store"(%12, %arg1, %arg2, %arg4) : (f32, memref<?x?xf32>, index, index) -> ()
        %13 = "arith.addf"(%arg5, %12) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        "scf.yield"(%13) : (f32) -> ()
      }) : (index, index, index, f32) -> f32
      "scf.for"(%0, %5, %1) ({
      ^bb0(%arg3: index):
        %8 = "memref.load"(%arg1, %arg2, %arg3) : (memref<?x?xf32>, index, index) -> f32
        %9 = "arith.divf"(%8, %7) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
        "memref.store"(%9, %arg1, %arg2, %arg3) : (f32, memref<?x?xf32>, index, index) -> ()
        "scf.yield"() : () -> ()
      }) : (index, index, index) -> ()
      "scf.yield"() : () -> ()
    }) : (index, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "func.func"() <{function_type = (memref<128x64xf32>, memref<64x256xf32>, memref<128x256xf32>) -> (), sym_name = "matmul"}> ({
  ^bb0(%arg0: memref<128x64xf32>, %arg1: memref<64x256xf32>, %arg2: memref<128x256xf32>):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %2 = "arith.constant"() <{value = 128 : index}> : () -> index
    %3 = "arith.constant"() <{value = 256 : index}> : () -> index
    %4 = "arith.constant"() <{value = 64 : index}> : () -> index
    "scf.parallel"(%0, %0, %2, %3, %1, %1) <{operandSegmentSizes = array<i32: 2, 2, 2, 0>}> ({
    ^bb0(%arg3: index, %arg4: index):
      %5 = "memref.load"(%arg2, %arg3, %arg4) : (memref<128x256xf32>, index, index) -> f32
      %6 = "scf.for"(%0, %4, %1, %5) ({
      ^bb0(%arg5: index, %arg6: f32):
        %7 = "memref.load"(%arg0, %arg3, %arg5) : (memref<128x64xf32>, index, index) -> f32
        %8 = "memref.load"(%arg1, %arg5, %arg4) : (memref<64x256xf32>, index, index) -> f32
        %9 = "arith.mulf"(%7, %8) <{fastmath = #arith.fastmath<contract>}> : (f32, f32) -> f32
        %10 = "arith.addf"(%arg6, %9) <{fastmath = #arith.fastmath<reassoc,contract>}> : (f32, f32) -> f32
        "scf.yield"(%10) : (f32) -> ()
      }) : (index, index, index, f32) -> f32
      "memref.store"(%6, %arg2, %arg3, %arg4) : (f32, memref<128x256xf32>, index, index) -> ()
      "scf.reduce"() : () -> ()
    }) : (index, index, index, index, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


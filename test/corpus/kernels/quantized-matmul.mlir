"builtin.module"() ({
  "func.func"() <{function_type = (memref<16x32xi8>, memref<32x16xi8>, memref<16x16xi8>, i32, f32) -> (), sym_name = "qmatmul"}> ({
  ^bb0(%arg0: memref<16x32xi8>, %arg1: memref<32x16xi8>, %arg2: memref<16x16xi8>, %arg3: i32, %arg4: f32):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %2 = "arith.constant"() <{value = 16 : index}> : () -> index
    %3 = "arith.constant"() <{value = 32 : index}> : () -> index
    %4 = "arith.constant"() <{value = 0 : i32}> : () -> i32
    %5 = "arith.constant"() <{value = -128 : i32}> : () -> i32
    %6 = "arith.constant"() <{value = 127 : i32}> : () -> i32
    "scf.parallel"(%0, %0, %2, %2, %1, %1) <{operandSegmentSizes = array<i32: 2, 2, 2, 0>}> ({
    ^bb0(%arg5: index, %arg6: index):
      %7 = "scf.for"(%0, %3, %1, %4) ({
      ^bb0(%arg7: index, %arg8: i32):
        %15 = "memref.load"(%arg0, %arg5, %arg7) : (memref<16x32xi8>, index, index) -> i8
        %16 = "memref.load"(%arg1, %arg7, %arg6) : (memref<32x16xi8>, index, index) -> i8
        %17 = "arith.extsi"(%15) : (i8) -> i32
        %18 = "arith.extsi"(%16) : (i8) -> i32
        %19 = "arith.subi"(%17, %arg3) <{overflowFlags = #arith.overflow<nsw>}> : (i32, i32) -> i32
        %20 = "arith.muli"(%19, %18) <{overflowFlags = #arith.overflow<nsw>}> : (i32, i32) -> i32
        %21 = "arith.addi"(%arg8, %20) <{overflowFlags = #arith.overflow<nsw>}> : (i32, i32) -> i32
        "scf.yield"(%21) : (i32) -> ()
      }) : (index, index, index, i32) -> i32
      %8 = "arith.sitofp"(%7) : (i32) -> f32
      %9 = "arith.mulf"(%8, %arg4) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %10 = "math.roundeven"(%9) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %11 = "arith.fptosi"(%10) : (f32) -> i32
      %12 = "arith.maxsi"(%11, %5) : (i32, i32) -> i32
      %13 = "arith.minsi"(%12, %6) : (i32, i32) -> i32
      %14 = "arith.trunci"(%13) : (i32) -> i8
      "memref.store"(%14, %arg2, %arg5, %arg6) : (i8, memref<16x16xi8>, index, index) -> ()
      "scf.reduce"() : () -> ()
    }) : (index, index, index, index, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


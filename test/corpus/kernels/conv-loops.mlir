"builtin.module"() ({
  "func.func"() <{function_type = (memref<?x?xf32>, memref<3x3xf32>, memref<?x?xf32>) -> (), sym_name = "conv"}> ({
  ^bb0(%arg0: memref<?x?xf32>, %arg1: memref<3x3xf32>, %arg2: memref<?x?xf32>):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %2 = "arith.constant"() <{value = 3 : index}> : () -> index
    %3 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %4 = "memref.dim"(%arg0, %0) : (memref<?x?xf32>, index) -> index
    %5 = "memref.dim"(%arg0, %1) : (memref<?x?xf32>, index) -> index
    "scf.forall"(%4, %5) <{operandSegmentSizes = array<i32: 0, 2, 0, 0>, staticLowerBound = array<i64: 0, 0>, staticStep = array<i64: 1, 1>, staticUpperBound = array<i64: -9223372036854775808, -9223372036854775808>}> ({
    ^bb0(%arg3: index, %arg4: index):
      %6 = "scf.for"(%0, %2, %1, %3) ({
      ^bb0(%arg5: index, %arg6: f32):
        %7 = "scf.for"(%0, %2, %1, %arg6) ({
        ^bb0(%arg7: index, %arg8: f32):
          %8 = "arith.addi"(%arg3, %arg5) <{overflowFlags = #arith.overflow<nsw>}> : (index, index) -> index
          %9 = "arith.subi"(%8, %1) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
          %10 = "arith.addi"(%arg4, %arg7) <{overflowFlags = #arith.overflow<nsw>}> : (index, index) -> index
          %11 = "arith.subi"(%10, %1) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
          %12 = "arith.cmpi"(%9, %4) <{predicate = 6 : i64}> : (index, index) -> i1
          %13 = "arith.cmpi"(%11, %5) <{predicate = 6 : i64}> : (index, index) -> i1
          %14 = "arith.andi"(%12, %13) : (i1, i1) -> i1
          %15 = "scf.if"(%14) ({
            %17 = "memref.load"(%arg0, %9, %11) : (memref<?x?xf32>, index, index) -> f32
            %18 = "memref.load"(%arg1, %arg5, %arg7) : (memref<3x3xf32>, index, index) -> f32
            %19 = "arith.mulf"(%17, %18) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
            "scf.yield"(%19) : (f32) -> ()
          }, {
            "scf.yield"(%3) : (f32) -> ()
          }) : (i1) -> f32
          %16 = "arith.addf"(%arg8, %15) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
          "scf.yield"(%16) : (f32) -> ()
        }) : (index, index, index, f32) -> f32
        "scf.yield"(%7) : (f32) -> ()
      }) : (index, index, index, f32) -> f32
      "memref.store"(%6, %arg2, %arg3, %arg4) : (f32, memref<?x?xf32>, index, index) -> ()
      "scf.forall.in_parallel"() ({
      ^bb0:
      }) : () -> ()
    }) : (index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "func.func"() <{function_type = (index, memref<?xf32>) -> f32, sym_name = "sum"}> ({
  ^bb0(%arg0: index, %arg1: memref<?xf32>):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %2 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    "cf.br"(%0, %2)[^bb1] : (index, f32) -> ()
  ^bb1(%3: index, %4: f32):  // 2 preds: ^bb0, ^bb2
    %5 = "arith.cmpi"(%3, %arg0) <{predicate = 2 : i64}> : (index, index) -> i1
    "cf.cond_br"(%5)[^bb2, ^bb3] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
  ^bb2:  // pred: ^bb1
    %6 = "memref.load"(%arg1, %3) : (memref<?xf32>, index) -> f32
    %7 = "arith.addf"(%4, %6) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
    %8 = "arith.addi"(%3, %1) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    "cf.br"(%8, %7)[^bb1] : (index, f32) -> ()
  ^bb3:  // pred: ^bb1
    "func.return"(%4) : (f32) -> ()
  }) : () -> ()
}) : () -> ()


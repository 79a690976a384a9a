"builtin.module"() ({
  "func.func"() <{function_type = (memref<?xi32>, index, i32) -> index, sym_name = "search"}> ({
  ^bb0(%arg0: memref<?xi32>, %arg1: index, %arg2: i32):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 1 : index}> : () -> index
    "cf.br"(%0, %arg1)[^bb1] : (index, index) -> ()
  ^bb1(%2: index, %3: index):  // 3 preds: ^bb0, ^bb2, ^bb2
    %4 = "arith.cmpi"(%2, %3) <{predicate = 6 : i64}> : (index, index) -> i1
    "cf.cond_br"(%4, %2)[^bb2, ^bb3] <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (i1, index) -> ()
  ^bb2:  // pred: ^bb1
    %5 = "arith.addi"(%2, %3) <{overflowFlags = #arith.overflow<nuw>}> : (index, index) -> index
    %6 = "arith.shrui"(%5, %1) : (index, index) -> index
    %7 = "memref.load"(%arg0, %6) : (memref<?xi32>, index) -> i32
    %8 = "arith.cmpi"(%7, %arg2) <{predicate = 2 : i64}> : (i32, i32) -> i1
    %9 = "arith.addi"(%6, %1) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    "cf.cond_br"(%8, %9, %3, %2, %6)[^bb1, ^bb1] <{operandSegmentSizes = array<i32: 1, 2, 2>}> : (i1, index, index, index, index) -> ()
  ^bb3(%10: index):  // pred: ^bb1
    %11 = "arith.cmpi"(%10, %arg1) <{predicate = 7 : i64}> : (index, index) -> i1
    "cf.assert"(%11) <{msg = "position past the end"}> : (i1) -> ()
    "func.return"(%10) : (index) -> ()
  }) : () -> ()
}) : () -> ()


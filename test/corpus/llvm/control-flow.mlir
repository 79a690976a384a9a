"builtin.module"() ({
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i32 (...)>, linkage = #llvm.linkage<external>, sym_name = "__gxx_personality_v0", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i32 (i32)>, linkage = #llvm.linkage<external>, sym_name = "may_throw", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  }) : () -> ()
  "llvm.func"() <{CConv = #llvm.cconv<ccc>, function_type = !llvm.func<i32 (i1, i32)>, linkage = #llvm.linkage<external>, personality = @__gxx_personality_v0, sym_name = "f", unnamed_addr = 0 : i64, visibility_ = 0 : i64}> ({
  ^bb0(%arg0: i1, %arg1: i32):
    "llvm.cond_br"(%arg0, %arg1)[^bb1, ^bb2] <{branch_weights = array<i32: 5, 10>, operandSegmentSizes = array<i32: 1, 0, 1>}> : (i1, i32) -> ()
  ^bb1:  // pred: ^bb0
    "llvm.switch"(%arg1, %arg1)[^bb2, ^bb3, ^bb3] <{branch_weights = array<i32: 1, 2, 3>, case_operand_segments = array<i32: 0, 0>, case_values = dense<[1, -7]> : vector<2xi32>, operandSegmentSizes = array<i32: 1, 1, 0>}> : (i32, i32) -> ()
  ^bb2(%0: i32):  // 2 preds: ^bb0, ^bb1
    %1 = "llvm.invoke"(%0)[^bb3, ^bb4] <{CConv = #llvm.cconv<ccc>, callee = @may_throw, operandSegmentSizes = array<i32: 1, 0, 0>}> : (i32) -> i32
  ^bb3:  // 3 preds: ^bb1, ^bb1, ^bb2
    "llvm.return"(%arg1) : (i32) -> ()
  ^bb4:  // pred: ^bb2
    %2 = "llvm.landingpad"() <{cleanup}> : () -> !llvm.struct<(ptr, i32)>
    "llvm.resume"(%2) : (!llvm.struct<(ptr, i32)>) -> ()
  }) : () -> ()
}) : () -> ()


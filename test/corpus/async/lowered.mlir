"builtin.module"() ({
  "func.func"() <{function_type = (memref<64xf32>, f32) -> (), sym_name = "f"}> ({
  ^bb0(%arg23: memref<64xf32>, %arg24: f32):
    %19 = "arith.constant"() <{value = true}> : () -> i1
    %20 = "arith.constant"() <{value = 0 : index}> : () -> index
    %21 = "arith.constant"() <{value = 1 : index}> : () -> index
    %22 = "arith.constant"() <{value = 64 : index}> : () -> index
    %23 = "arith.constant"() <{value = false}> : () -> i1
    "scf.if"(%23) ({
      "scf.yield"() : () -> ()
    }, {
      "scf.if"(%19) ({
        "func.call"(%20, %22, %22, %20, %22, %21, %arg24, %arg23) <{callee = @parallel_compute_fn}> : (index, index, index, index, index, index, f32, memref<64xf32>) -> ()
        "scf.yield"() : () -> ()
      }, {
        %24 = "async.create_group"(%20) : (index) -> !async.group
        "func.call"(%24, %20, %21, %22, %22, %20, %22, %21, %arg24, %arg23) <{callee = @async_dispatch_fn}> : (!async.group, index, index, index, index, index, index, index, f32, memref<64xf32>) -> ()
        "async.await_all"(%24) : (!async.group) -> ()
        "scf.yield"() : () -> ()
      }) : (i1) -> ()
      "scf.yield"() : () -> ()
    }) : (i1) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (index, index, index, index, index, index, f32, memref<64xf32>) -> (), sym_name = "parallel_compute_fn", sym_visibility = "private"}> ({
  ^bb0(%arg14: index, %arg15: index, %arg16: index, %arg17: index, %arg18: index, %arg19: index, %arg20: f32, %arg21: memref<64xf32>):
    %10 = "arith.constant"() <{value = 1 : index}> : () -> index
    %11 = "arith.constant"() <{value = 64 : index}> : () -> index
    %12 = "arith.muli"(%arg14, %arg15) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %13 = "arith.addi"(%12, %arg15) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %14 = "arith.minsi"(%13, %11) : (index, index) -> index
    %15 = "arith.subi"(%14, %10) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %16 = "arith.remsi"(%12, %11) : (index, index) -> index
    %17 = "arith.remsi"(%15, %11) : (index, index) -> index
    %18 = "arith.addi"(%17, %10) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    "scf.for"(%16, %18, %10) ({
    ^bb0(%arg22: index):
      "memref.store"(%arg20, %arg21, %arg22) : (f32, memref<64xf32>, index) -> ()
      "scf.yield"() : () -> ()
    }) : (index, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!async.group, index, index, index, index, index, index, index, f32, memref<64xf32>) -> (), sym_name = "async_dispatch_fn", sym_visibility = "private"}> ({
  ^bb0(%arg0: !async.group, %arg1: index, %arg2: index, %arg3: index, %arg4: index, %arg5: index, %arg6: index, %arg7: index, %arg8: f32, %arg9: memref<64xf32>):
    %0 = "arith.constant"() <{value = 1 : index}> : () -> index
    %1 = "arith.constant"() <{value = 2 : index}> : () -> index
    %2:2 = "scf.while"(%arg1, %arg2) ({
    ^bb0(%arg12: index, %arg13: index):
      %8 = "arith.subi"(%arg13, %arg12) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
      %9 = "arith.cmpi"(%8, %0) <{predicate = 4 : i64}> : (index, index) -> i1
      "scf.condition"(%9, %arg12, %arg13) : (i1, index, index) -> ()
    }, {
    ^bb0(%arg10: index, %arg11: index):
      %3 = "arith.subi"(%arg11, %arg10) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
      %4 = "arith.divsi"(%3, %1) : (index, index) -> index
      %5 = "arith.addi"(%arg10, %4) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
      %6 = "async.execute"() <{operandSegmentSizes = array<i32: 0, 0>}> ({
        "func.call"(%arg0, %5, %arg11, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9) <{callee = @async_dispatch_fn}> : (!async.group, index, index, index, index, index, index, index, f32, memref<64xf32>) -> ()
        "async.yield"() : () -> ()
      }) : () -> !async.token
      %7 = "async.add_to_group"(%6, %arg0) : (!async.token, !async.group) -> index
      "scf.yield"(%arg10, %5) : (index, index) -> ()
    }) : (index, index) -> (index, index)
    "func.call"(%arg1, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9) <{callee = @parallel_compute_fn}> : (index, index, index, index, index, index, f32, memref<64xf32>) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


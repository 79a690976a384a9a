"builtin.module"() ({
  "func.func"() <{function_type = (!pto.tile_buf<vec, 32x32xf32>, index) -> !pto.tile_buf<vec, 32x32xf32>, sym_name = "helper", sym_visibility = "private"}> ({
  ^bb0(%arg6: !pto.tile_buf<vec, 32x32xf32>, %arg7: index):
    %12 = "arith.constant"() <{value = 0 : index}> : () -> index
    %13 = "arith.cmpi"(%arg7, %12) <{predicate = 0 : i64}> : (index, index) -> i1
    "cf.cond_br"(%13, %arg6, %arg6)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (i1, !pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
  ^bb1(%14: !pto.tile_buf<vec, 32x32xf32>):  // pred: ^bb0
    "pto.tneg"(%14, %14) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
    "cf.br"(%14)[^bb2] : (!pto.tile_buf<vec, 32x32xf32>) -> ()
  ^bb2(%15: !pto.tile_buf<vec, 32x32xf32>):  // 2 preds: ^bb0, ^bb1
    "func.return"(%15) : (!pto.tile_buf<vec, 32x32xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (!pto.ptr<i32, gm>) -> (), sym_name = "declared", sym_visibility = "private"}> ({
  }) : () -> ()
  "func.func"() <{arg_attrs = [{pto.noalias}, {}, {pto.role = "n"}], function_type = (!pto.ptr<i32, gm>, tensor<16xi32>, i32) -> (), sym_name = "main"}> ({
  ^bb0(%arg0: !pto.ptr<i32, gm>, %arg1: tensor<16xi32>, %arg2: i32):
    %0 = "builtin.unrealized_conversion_cast"(%arg1) : (tensor<16xi32>) -> !pto.ptr<i32, gm>
    %1:2 = "builtin.unrealized_conversion_cast"(%0) : (!pto.ptr<i32, gm>) -> (memref<16xi32>, !pto.vreg<64xi32>)
    "func.call"(%0) <{callee = @declared}> : (!pto.ptr<i32, gm>) -> ()
    %2 = "arith.constant"() <{value = 1 : index}> : () -> index
    %3 = "arith.constant"() <{value = 0 : index}> : () -> index
    %4 = "pto.make_tensor_view"(%arg0, %2, %2) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (!pto.ptr<i32, gm>, index, index) -> !pto.tensor_view<1xi32>
    %5 = "pto.partition_view"(%4, %3, %2) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (!pto.tensor_view<1xi32>, index, index) -> !pto.partition_tensor_view<1xi32>
    "scf.while"() ({
      %11 = "pto.comm.ttest"(%5, %arg2) <{cmp = #pto<wait_cmp ge>}> : (!pto.partition_tensor_view<1xi32>, i32) -> i1
      "scf.condition"(%11) : (i1) -> ()
    }, {
      "scf.yield"() : () -> ()
    }) : () -> ()
    %6 = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pto.tile_buf<vec, 32x32xf32>
    %7 = "func.call"(%6, %3) <{callee = @helper}> : (!pto.tile_buf<vec, 32x32xf32>, index) -> !pto.tile_buf<vec, 32x32xf32>
    %8 = "arith.constant"() <{value = true}> : () -> i1
    %9 = "scf.if"(%8) ({
      "scf.yield"(%6) : (!pto.tile_buf<vec, 32x32xf32>) -> ()
    }, {
      "scf.yield"(%7) : (!pto.tile_buf<vec, 32x32xf32>) -> ()
    }) : (i1) -> !pto.tile_buf<vec, 32x32xf32>
    %10:2 = "scf.for"(%3, %2, %2, %arg2, %9) ({
    ^bb0(%arg3: index, %arg4: i32, %arg5: !pto.tile_buf<vec, 32x32xf32>):
      "pto.tabs"(%arg5, %arg5) : (!pto.tile_buf<vec, 32x32xf32>, !pto.tile_buf<vec, 32x32xf32>) -> ()
      "scf.yield"(%arg4, %arg5) : (i32, !pto.tile_buf<vec, 32x32xf32>) -> ()
    }) : (index, index, index, i32, !pto.tile_buf<vec, 32x32xf32>) -> (i32, !pto.tile_buf<vec, 32x32xf32>)
    "scf.index_switch"(%3) <{cases = array<i64: 1>}> ({
      "pto.trap"() : () -> ()
      "scf.yield"() : () -> ()
    }, {
      "scf.execute_region"() ({
        "pto.barrier"() <{pipe = #pto.pipe<PIPE_ALL>}> : () -> ()
        "scf.yield"() : () -> ()
      }) : () -> ()
      "scf.yield"() : () -> ()
    }) : (index) -> ()
    "func.return"() : () -> ()
  }) {pto.auto_sync_tail_hint = "barrier-all", pto.entry} : () -> ()
  "builtin.module"() <{sym_name = "nested"}> ({
    "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
      "func.return"() : () -> ()
    }) {hacc.entry, pto.kernel_kind = "cube"} : () -> ()
  }) {pto.target_arch = "a5"} : () -> ()
}) {pto.note = 1 : i32, pto.target_arch = "a3"} : () -> ()


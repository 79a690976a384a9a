"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<i32, gm>, i32) -> (), sym_name = "simt"}> ({
  ^bb0(%arg1: !pto.ptr<i32, gm>, %arg2: i32):
    %1 = "pto.get_tid_x"() : () -> i32
    %2 = "arith.index_cast"(%1) : (i32) -> index
    %3 = "pto.ldg"(%arg1, %2) <{l1cache = #pto<l1_cache cache>, l2cache = #pto<l2_cache nmfv>}> : (!pto.ptr<i32, gm>, index) -> i32
    %4 = "pto.redux_add"(%3) <{signedness = #pto<sign unsigned>}> : (i32) -> i32
    "pto.stg"(%4, %arg1, %2) <{l1cache = #pto<l1_cache uncache>}> : (i32, !pto.ptr<i32, gm>, index) -> ()
    "pto.syncthreads"() : () -> ()
    "func.return"() : () -> ()
  }) {pto.simt_entry, pto.simt_max_threads = 1024 : i32} : () -> ()
  "func.func"() <{function_type = (!pto.ptr<i32, gm>) -> (), sym_name = "k"}> ({
  ^bb0(%arg0: !pto.ptr<i32, gm>):
    %0 = "arith.constant"() <{value = 32 : i32}> : () -> i32
    "pto.store_vfsimt_info"(%0, %0, %0) : (i32, i32, i32) -> ()
    "pto.simt_launch"(%0, %0, %0, %arg0, %0) <{callee = @simt, operandSegmentSizes = array<i32: 1, 1, 1, 2>}> : (i32, i32, i32, !pto.ptr<i32, gm>, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.aicore} : () -> ()
}) {pto.kernel_kind = #pto.kernel_kind<vector>, pto.target_arch = "a5"} : () -> ()


"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<i32, gm>) -> (), sym_name = "sig"}> ({
  ^bb0(%arg0: !pto.ptr<i32, gm>):
    %0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %2 = "arith.constant"() <{value = 7 : i32}> : () -> i32
    %3 = "pto.make_tensor_view"(%arg0, %1, %1) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (!pto.ptr<i32, gm>, index, index) -> !pto.tensor_view<1xi32>
    %4 = "pto.partition_view"(%3, %0, %1) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (!pto.tensor_view<1xi32>, index, index) -> !pto.partition_tensor_view<1xi32>
    "pto.comm.tnotify"(%4, %2) <{notifyOp = #pto<notify_op set>}> : (!pto.partition_tensor_view<1xi32>, i32) -> ()
    "pto.comm.tnotify"(%4, %2) <{notifyOp = #pto<notify_op atomic_add>}> : (!pto.partition_tensor_view<1xi32>, i32) -> ()
    "pto.comm.twait"(%4, %2) <{cmp = #pto<wait_cmp ge>}> : (!pto.partition_tensor_view<1xi32>, i32) -> ()
    %5 = "pto.comm.ttest"(%4, %2) <{cmp = #pto<wait_cmp eq>}> : (!pto.partition_tensor_view<1xi32>, i32) -> i1
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()


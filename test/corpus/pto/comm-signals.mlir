"builtin.module"() ({
  "func.func"() <{function_type = (!pto.partition_tensor_view<1xi32>, !pto.partition_tensor_view<2x4xi32>, i32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !pto.partition_tensor_view<1xi32>, %arg1: !pto.partition_tensor_view<2x4xi32>, %arg2: i32):
    "pto.comm.tnotify"(%arg0, %arg2) <{notifyOp = #pto<notify_op atomic_add>}> : (!pto.partition_tensor_view<1xi32>, i32) -> ()
    "pto.comm.tnotify"(%arg0, %arg2) <{notifyOp = #pto<notify_op set>}> : (!pto.partition_tensor_view<1xi32>, i32) -> ()
    "pto.comm.twait"(%arg0, %arg2) <{cmp = #pto<wait_cmp eq>}> : (!pto.partition_tensor_view<1xi32>, i32) -> ()
    %0 = "pto.comm.ttest"(%arg1, %arg2) <{cmp = #pto<wait_cmp eq>}> : (!pto.partition_tensor_view<2x4xi32>, i32) -> i1
    "pto.comm.twait"(%arg0, %arg2) <{cmp = #pto<wait_cmp ne>}> : (!pto.partition_tensor_view<1xi32>, i32) -> ()
    %1 = "pto.comm.ttest"(%arg1, %arg2) <{cmp = #pto<wait_cmp ne>}> : (!pto.partition_tensor_view<2x4xi32>, i32) -> i1
    "pto.comm.twait"(%arg0, %arg2) <{cmp = #pto<wait_cmp gt>}> : (!pto.partition_tensor_view<1xi32>, i32) -> ()
    %2 = "pto.comm.ttest"(%arg1, %arg2) <{cmp = #pto<wait_cmp gt>}> : (!pto.partition_tensor_view<2x4xi32>, i32) -> i1
    "pto.comm.twait"(%arg0, %arg2) <{cmp = #pto<wait_cmp ge>}> : (!pto.partition_tensor_view<1xi32>, i32) -> ()
    %3 = "pto.comm.ttest"(%arg1, %arg2) <{cmp = #pto<wait_cmp ge>}> : (!pto.partition_tensor_view<2x4xi32>, i32) -> i1
    "pto.comm.twait"(%arg0, %arg2) <{cmp = #pto<wait_cmp lt>}> : (!pto.partition_tensor_view<1xi32>, i32) -> ()
    %4 = "pto.comm.ttest"(%arg1, %arg2) <{cmp = #pto<wait_cmp lt>}> : (!pto.partition_tensor_view<2x4xi32>, i32) -> i1
    "pto.comm.twait"(%arg0, %arg2) <{cmp = #pto<wait_cmp le>}> : (!pto.partition_tensor_view<1xi32>, i32) -> ()
    %5 = "pto.comm.ttest"(%arg1, %arg2) <{cmp = #pto<wait_cmp le>}> : (!pto.partition_tensor_view<2x4xi32>, i32) -> i1
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()


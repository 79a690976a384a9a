// The kernels of test/kernels, lowered.

// RUN: jpto-opt %S/../../../../../kernels/done_barrier.mlir --pass-pipeline='builtin.module(convert-comm-to-pto{arch=a2a3})' | FileCheck %s --check-prefix=DONE
// DONE-COUNT-6: "pto.partition_view"
// DONE-COUNT-3: "pto.comm.tnotify"({{.*}}) <{notifyOp = #pto<notify_op atomic_add>}>
// DONE-COUNT-3: "pto.comm.twait"({{.*}}) <{cmp = #pto<wait_cmp ge>}>
// DONE:         "func.return"() : () -> ()
// DONE:         {pto.target_arch = "a2a3"}

// RUN: jpto-opt %S/../../../../../kernels/count_exchange.mlir --pass-pipeline='builtin.module(convert-comm-to-pto{arch=a2a3})' | FileCheck %s --check-prefix=COUNT
// COUNT-COUNT-5: "pto.comm.tnotify"({{.*}}) <{notifyOp = #pto<notify_op atomic_add>}>
// COUNT-COUNT-2: "pto.comm.twait"({{.*}}) <{cmp = #pto<wait_cmp ge>}>
// COUNT:         "func.return"() : () -> ()

// RUN: jpto-opt %S/../../../../../kernels/poll_loop.mlir --pass-pipeline='builtin.module(convert-comm-to-pto{arch=a2a3})' | FileCheck %s --check-prefix=POLL
// POLL:      "scf.while"
// POLL:        %[[HIT:.*]] = "pto.comm.ttest"({{.*}}) <{cmp = #pto<wait_cmp ge>}> : (!pto.partition_tensor_view<1xi32>, i32) -> i1
// POLL-NEXT:   %[[AGAIN:.*]] = "arith.xori"(%[[HIT]],
// POLL-NEXT:   "scf.condition"(%[[AGAIN]],
// POLL:      "pto.comm.tnotify"({{.*}}) <{notifyOp = #pto<notify_op set>}>

// RUN: jpto-opt %S/../../../../../kernels/ready_credit.mlir --pass-pipeline='builtin.module(convert-comm-to-pto{arch=a2a3})' | FileCheck %s --check-prefix=READY
// READY-LABEL: sym_name = "producer"
// READY:         %[[NUMBER:.*]] = "arith.index_cast"({{.*}}) : (index) -> i32
// READY-NEXT:    "pto.comm.twait"(%{{.*}}, %[[NUMBER]]) <{cmp = #pto<wait_cmp ge>}>
// READY-NEXT:    "pto.comm.tnotify"(%{{.*}}, %[[NUMBER]]) <{notifyOp = #pto<notify_op set>}>
// READY-LABEL: sym_name = "consumer"
// READY:         %[[NUMBER:.*]] = "arith.index_cast"({{.*}}) : (index) -> i32
// READY-NEXT:    "pto.comm.tnotify"(%{{.*}}, %[[NUMBER]]) <{notifyOp = #pto<notify_op set>}>
// READY-NEXT:    "pto.comm.twait"(%{{.*}}, %[[NUMBER]]) <{cmp = #pto<wait_cmp ge>}>

// RUN: jpto-opt %S/../../../../../kernels/orchestrator.mlir --pass-pipeline='builtin.module(convert-comm-to-pto{arch=a2a3})' | FileCheck %s --check-prefix=CALLS
// CALLS-COUNT-8: "func.call"({{.*}}) <{callee = @{{done|await}}}> : (!pto.ptr<i32, gm>) -> ()
// CALLS-NOT:     "func.call"

"builtin.module"() ({
  "func.func"() <{function_type = (f32, index) -> !async.token, sym_name = "async"}> ({
  ^bb0(%arg4: f32, %arg5: index):
    %14:2 = "func.call"(%arg4) <{callee = @async_execute_fn}> : (f32) -> (!async.token, !async.value<f32>)
    %15 = "func.call"(%14#0, %14#1) <{callee = @async_execute_fn_0}> : (!async.token, !async.value<f32>) -> !async.token
    "async.runtime.await"(%14#1) : (!async.value<f32>) -> ()
    %16 = "async.runtime.is_error"(%14#1) : (!async.value<f32>) -> i1
    %17 = "arith.constant"() <{value = true}> : () -> i1
    %18 = "arith.xori"(%16, %17) : (i1, i1) -> i1
    "cf.assert"(%18) <{msg = "Awaited async operand is in error state"}> : (i1) -> ()
    %19 = "async.runtime.load"(%14#1) : (!async.value<f32>) -> f32
    %20 = "async.runtime.create_group"(%arg5) : (index) -> !async.group
    %21 = "async.runtime.add_to_group"(%15, %20) : (!async.token, !async.group) -> index
    "async.runtime.await"(%20) : (!async.group) -> ()
    %22 = "async.runtime.is_error"(%20) : (!async.group) -> i1
    %23 = "arith.constant"() <{value = true}> : () -> i1
    %24 = "arith.xori"(%22, %23) : (i1, i1) -> i1
    "cf.assert"(%24) <{msg = "Awaited async operand is in error state"}> : (i1) -> ()
    "func.return"(%15) : (!async.token) -> ()
  }) : () -> ()
  "async.func"() <{function_type = (f32) -> !async.value<f32>, sym_name = "af"}> ({
  ^bb0(%arg3: f32):
    "async.return"(%arg3) : (f32) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (f32) -> (!async.token, !async.value<f32>), sym_name = "async_execute_fn", sym_visibility = "private"}> ({
  ^bb0(%arg2: f32):
    %9 = "async.runtime.create"() : () -> !async.token
    %10 = "async.runtime.create"() : () -> !async.value<f32>
    %11 = "async.coro.id"() : () -> !async.coro.id
    %12 = "async.coro.begin"(%11) : (!async.coro.id) -> !async.coro.handle
    %13 = "async.coro.save"(%12) : (!async.coro.handle) -> !async.coro.state
    "async.runtime.resume"(%12) : (!async.coro.handle) -> ()
    "async.coro.suspend"(%13)[^bb4, ^bb1, ^bb3] : (!async.coro.state) -> ()
  ^bb1:  // pred: ^bb0
    "async.runtime.store"(%arg2, %10) : (f32, !async.value<f32>) -> ()
    "async.runtime.set_available"(%10) : (!async.value<f32>) -> ()
    "async.runtime.set_available"(%9) : (!async.token) -> ()
    "cf.br"()[^bb2] : () -> ()
  ^bb2:  // pred: ^bb1
    "async.coro.free"(%11, %12) : (!async.coro.id, !async.coro.handle) -> ()
    "cf.br"()[^bb4] : () -> ()
  ^bb3:  // pred: ^bb0
    "async.coro.free"(%11, %12) : (!async.coro.id, !async.coro.handle) -> ()
    "cf.br"()[^bb4] : () -> ()
  ^bb4:  // 3 preds: ^bb0, ^bb2, ^bb3
    "async.coro.end"(%12) : (!async.coro.handle) -> ()
    "func.return"(%9, %10) : (!async.token, !async.value<f32>) -> ()
  }) {passthrough = ["presplitcoroutine"]} : () -> ()
  "func.func"() <{function_type = (!async.token, !async.value<f32>) -> !async.token, sym_name = "async_execute_fn_0", sym_visibility = "private"}> ({
  ^bb0(%arg0: !async.token, %arg1: !async.value<f32>):
    %0 = "async.runtime.create"() : () -> !async.token
    %1 = "async.coro.id"() : () -> !async.coro.id
    %2 = "async.coro.begin"(%1) : (!async.coro.id) -> !async.coro.handle
    %3 = "async.coro.save"(%2) : (!async.coro.handle) -> !async.coro.state
    "async.runtime.resume"(%2) : (!async.coro.handle) -> ()
    "async.coro.suspend"(%3)[^bb9, ^bb1, ^bb8] : (!async.coro.state) -> ()
  ^bb1:  // pred: ^bb0
    %4 = "async.coro.save"(%2) : (!async.coro.handle) -> !async.coro.state
    "async.runtime.await_and_resume"(%arg0, %2) : (!async.token, !async.coro.handle) -> ()
    "async.coro.suspend"(%4)[^bb9, ^bb2, ^bb8] : (!async.coro.state) -> ()
  ^bb2:  // pred: ^bb1
    %5 = "async.runtime.is_error"(%arg0) : (!async.token) -> i1
    "cf.cond_br"(%5)[^bb6, ^bb3] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
  ^bb3:  // pred: ^bb2
    %6 = "async.coro.save"(%2) : (!async.coro.handle) -> !async.coro.state
    "async.runtime.await_and_resume"(%arg1, %2) : (!async.value<f32>, !async.coro.handle) -> ()
    "async.coro.suspend"(%6)[^bb9, ^bb4, ^bb8] : (!async.coro.state) -> ()
  ^bb4:  // pred: ^bb3
    %7 = "async.runtime.is_error"(%arg1) : (!async.value<f32>) -> i1
    "cf.cond_br"(%7)[^bb6, ^bb5] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
  ^bb5:  // pred: ^bb4
    %8 = "async.runtime.load"(%arg1) : (!async.value<f32>) -> f32
    "async.runtime.set_available"(%0) : (!async.token) -> ()
    "cf.br"()[^bb7] : () -> ()
  ^bb6:  // 2 preds: ^bb2, ^bb4
    "async.runtime.set_error"(%0) : (!async.token) -> ()
    "cf.br"()[^bb7] : () -> ()
  ^bb7:  // 2 preds: ^bb5, ^bb6
    "async.coro.free"(%1, %2) : (!async.coro.id, !async.coro.handle) -> ()
    "cf.br"()[^bb9] : () -> ()
  ^bb8:  // 3 preds: ^bb0, ^bb1, ^bb3
    "async.coro.free"(%1, %2) : (!async.coro.id, !async.coro.handle) -> ()
    "cf.br"()[^bb9] : () -> ()
  ^bb9:  // 5 preds: ^bb0, ^bb1, ^bb3, ^bb7, ^bb8
    "async.coro.end"(%2) : (!async.coro.handle) -> ()
    "func.return"(%0) : (!async.token) -> ()
  }) {passthrough = ["presplitcoroutine"]} : () -> ()
}) : () -> ()


"builtin.module"() ({
  "func.func"() <{function_type = (f32, index) -> !async.token, sym_name = "async"}> ({
  ^bb0(%arg1: f32, %arg2: index):
    %0:2 = "async.execute"() <{operandSegmentSizes = array<i32: 0, 0>}> ({
      "async.yield"(%arg1) : (f32) -> ()
    }) : () -> (!async.token, !async.value<f32>)
    %1 = "async.execute"(%0#0, %0#1) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg3: f32):
      "async.yield"() : () -> ()
    }) : (!async.token, !async.value<f32>) -> !async.token
    %2 = "async.await"(%0#1) : (!async.value<f32>) -> f32
    %3 = "async.create_group"(%arg2) : (index) -> !async.group
    %4 = "async.add_to_group"(%1, %3) : (!async.token, !async.group) -> index
    "async.await_all"(%3) : (!async.group) -> ()
    "func.return"(%1) : (!async.token) -> ()
  }) : () -> ()
  "async.func"() <{function_type = (f32) -> !async.value<f32>, sym_name = "af"}> ({
  ^bb0(%arg0: f32):
    "async.return"(%arg0) : (f32) -> ()
  }) : () -> ()
}) : () -> ()


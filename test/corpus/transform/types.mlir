"builtin.module"() ({
  "transform.named_sequence"() <{function_type = (!transform.op<"func.func">, !transform.any_value) -> (), sym_name = "m"}> ({
  ^bb0(%arg0: !transform.op<"func.func">, %arg1: !transform.any_value):
    %0 = "transform.param.constant"() <{value = 42 : i64}> : () -> !transform.param<i64>
    %1 = "transform.cast"(%arg0) : (!transform.op<"func.func">) -> !transform.any_op
    "transform.foreach"(%1) ({
    ^bb0(%arg2: !transform.any_op):
      "transform.debug.emit_remark_at"(%arg2) <{message = "seen"}> : (!transform.any_op) -> ()
      "transform.yield"() : () -> ()
    }) : (!transform.any_op) -> ()
    "transform.yield"() : () -> ()
  }) : () -> ()
}) {transform.with_named_sequence} : () -> ()


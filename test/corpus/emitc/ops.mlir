"builtin.module"() ({
  "emitc.include"() <{include = "stdio.h", is_standard_include}> : () -> ()
  "emitc.include"() <{include = "local.h"}> : () -> ()
  "func.func"() <{function_type = (i32, !emitc.ptr<i32>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: i32, %arg1: !emitc.ptr<i32>):
    %0 = "emitc.call_opaque"(%arg0, %arg0) <{args = [0 : index, 1 : index], callee = "std::max", template_args = [i32]}> : (i32, i32) -> i32
    %1 = "emitc.constant"() <{value = #emitc.opaque<"NULL">}> : () -> !emitc.ptr<!emitc.opaque<"void">>
    %2 = "emitc.variable"() <{value = 42 : i32}> : () -> i32
    %3 = "emitc.add"(%arg1, %arg0) : (!emitc.ptr<i32>, i32) -> !emitc.ptr<i32>
    %4 = "emitc.variable"() <{value = #emitc.opaque<"">}> : () -> !emitc.array<4x8xf32>
    "emitc.verbatim"() <{value = "// done"}> : () -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


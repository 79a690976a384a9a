"builtin.module"() ({
  "pdl_interp.func"() <{function_type = (!pdl.operation, !pdl.attribute, !pdl.type) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !pdl.operation, %arg1: !pdl.attribute, %arg2: !pdl.type):
    "pdl_interp.switch_operation_name"(%arg0)[^bb3, ^bb1, ^bb2] <{caseValues = ["foo.a", "foo.b"]}> : (!pdl.operation) -> ()
  ^bb1:  // pred: ^bb0
    "pdl_interp.switch_attribute"(%arg1)[^bb3, ^bb2, ^bb3] <{caseValues = [10 : i32, "x"]}> : (!pdl.attribute) -> ()
  ^bb2:  // 2 preds: ^bb0, ^bb1
    "pdl_interp.switch_type"(%arg2)[^bb3, ^bb3, ^bb3] <{caseValues = [i32, tensor<?xf32>]}> : (!pdl.type) -> ()
  ^bb3:  // 6 preds: ^bb0, ^bb1, ^bb1, ^bb2, ^bb2, ^bb2
    %0 = "pdl_interp.create_attribute"() <{value = 5 : i64}> : () -> !pdl.attribute
    %1 = "pdl_interp.create_type"() <{value = i32}> : () -> !pdl.type
    %2 = "pdl_interp.create_operation"(%0, %1) <{inputAttributeNames = ["v"], name = "foo.new", operandSegmentSizes = array<i32: 0, 1, 1>}> : (!pdl.attribute, !pdl.type) -> !pdl.operation
    "pdl_interp.finalize"() : () -> ()
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "pdl_interp.func"() <{function_type = (!pdl.operation) -> (), sym_name = "matcher"}> ({
  ^bb0(%arg7: !pdl.operation):
    %11 = "pdl_interp.get_result"(%arg7) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
    "pdl_interp.is_not_null"(%11)[^bb5, ^bb1] : (!pdl.value) -> ()
  ^bb1:  // 18 preds: ^bb0, ^bb5, ^bb6, ^bb7, ^bb8, ^bb9, ^bb10, ^bb11, ^bb12, ^bb13, ^bb14, ^bb15, ^bb16, ^bb17, ^bb18, ^bb19, ^bb20, ^bb21
    "pdl_interp.check_operand_count"(%arg7)[^bb3, ^bb2] <{count = 0 : i32}> : (!pdl.operation) -> ()
  ^bb2:  // 3 preds: ^bb1, ^bb3, ^bb4
    "pdl_interp.finalize"() : () -> ()
  ^bb3:  // pred: ^bb1
    "pdl_interp.check_result_count"(%arg7)[^bb4, ^bb2] <{count = 0 : i32}> : (!pdl.operation) -> ()
  ^bb4:  // pred: ^bb3
    "pdl_interp.record_match"(%arg7, %arg7)[^bb2] <{benefit = 0 : i16, operandSegmentSizes = array<i32: 1, 1>, rewriter = @rewriters::@pdl_generated_rewriter}> : (!pdl.operation, !pdl.operation) -> ()
  ^bb5:  // pred: ^bb0
    "pdl_interp.check_operation_name"(%arg7)[^bb6, ^bb1] <{name = "foo.op"}> : (!pdl.operation) -> ()
  ^bb6:  // pred: ^bb5
    "pdl_interp.check_operand_count"(%arg7)[^bb7, ^bb1] <{compareAtLeast, count = 1 : i32}> : (!pdl.operation) -> ()
  ^bb7:  // pred: ^bb6
    "pdl_interp.check_result_count"(%arg7)[^bb8, ^bb1] <{compareAtLeast, count = 1 : i32}> : (!pdl.operation) -> ()
  ^bb8:  // pred: ^bb7
    %12 = "pdl_interp.get_operand"(%arg7) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
    "pdl_interp.is_not_null"(%12)[^bb9, ^bb1] : (!pdl.value) -> ()
  ^bb9:  // pred: ^bb8
    %13 = "pdl_interp.get_operands"(%arg7) <{index = 1 : i32}> : (!pdl.operation) -> !pdl.range<value>
    "pdl_interp.is_not_null"(%13)[^bb10, ^bb1] : (!pdl.range<value>) -> ()
  ^bb10:  // pred: ^bb9
    %14 = "pdl_interp.get_attribute"(%arg7) <{name = "attr"}> : (!pdl.operation) -> !pdl.attribute
    "pdl_interp.is_not_null"(%14)[^bb11, ^bb1] : (!pdl.attribute) -> ()
  ^bb11:  // pred: ^bb10
    %15 = "pdl_interp.get_attribute"(%arg7) <{name = "b"}> : (!pdl.operation) -> !pdl.attribute
    "pdl_interp.is_not_null"(%15)[^bb12, ^bb1] : (!pdl.attribute) -> ()
  ^bb12:  // pred: ^bb11
    "pdl_interp.check_attribute"(%15)[^bb13, ^bb1] <{constantValue = 10 : i64}> : (!pdl.attribute) -> ()
  ^bb13:  // pred: ^bb12
    "pdl_interp.apply_constraint"(%11)[^bb14, ^bb1] <{isNegated = true, name = "multi"}> : (!pdl.value) -> ()
  ^bb14:  // pred: ^bb13
    %16 = "pdl_interp.apply_constraint"(%11)[^bb15, ^bb1] <{isNegated = false, name = "c2"}> : (!pdl.value) -> !pdl.attribute
  ^bb15:  // pred: ^bb14
    %17 = "pdl_interp.get_results"(%arg7) <{index = 1 : i32}> : (!pdl.operation) -> !pdl.range<value>
    "pdl_interp.is_not_null"(%17)[^bb16, ^bb1] : (!pdl.range<value>) -> ()
  ^bb16:  // pred: ^bb15
    %18 = "pdl_interp.get_results"(%arg7) <{index = 1 : i32}> : (!pdl.operation) -> !pdl.value
    "pdl_interp.is_not_null"(%18)[^bb17, ^bb1] : (!pdl.value) -> ()
  ^bb17:  // pred: ^bb16
    %19 = "pdl_interp.get_attribute_type"(%14) : (!pdl.attribute) -> !pdl.type
    "pdl_interp.check_type"(%19)[^bb18, ^bb1] <{type = i32}> : (!pdl.type) -> ()
  ^bb18:  // pred: ^bb17
    %20 = "pdl_interp.get_value_type"(%17) : (!pdl.range<value>) -> !pdl.range<type>
    "pdl_interp.check_types"(%20)[^bb19, ^bb1] <{types = [i32, f32, !llvm.ptr]}> : (!pdl.range<type>) -> ()
  ^bb19:  // pred: ^bb18
    %21 = "pdl_interp.get_value_type"(%12) : (!pdl.value) -> !pdl.type
    "pdl_interp.are_equal"(%19, %21)[^bb20, ^bb1] : (!pdl.type, !pdl.type) -> ()
  ^bb20:  // pred: ^bb19
    %22 = "pdl_interp.get_value_type"(%11) : (!pdl.value) -> !pdl.type
    "pdl_interp.are_equal"(%19, %22)[^bb21, ^bb1] : (!pdl.type, !pdl.type) -> ()
  ^bb21:  // pred: ^bb20
    "pdl_interp.record_match"(%16, %arg7, %12, %11, %arg7)[^bb1] <{benefit = 3 : i16, generatedOps = ["foo.new"], operandSegmentSizes = array<i32: 4, 1>, rewriter = @rewriters::@pdl_generated_rewriter_0, rootKind = "foo.op"}> : (!pdl.attribute, !pdl.operation, !pdl.value, !pdl.value, !pdl.operation) -> ()
  }) : () -> ()
  "builtin.module"() <{sym_name = "rewriters"}> ({
    "pdl_interp.func"() <{function_type = (!pdl.operation) -> (), sym_name = "pdl_generated_rewriter"}> ({
    ^bb0(%arg6: !pdl.operation):
      "pdl_interp.apply_rewrite"(%arg6, %arg6) <{name = "ext"}> : (!pdl.operation, !pdl.operation) -> ()
      "pdl_interp.finalize"() : () -> ()
    }) : () -> ()
    "pdl_interp.func"() <{function_type = (!pdl.attribute, !pdl.operation, !pdl.value, !pdl.value) -> (), sym_name = "pdl_generated_rewriter_0"}> ({
    ^bb0(%arg2: !pdl.attribute, %arg3: !pdl.operation, %arg4: !pdl.value, %arg5: !pdl.value):
      %5 = "pdl_interp.get_results"(%arg3) : (!pdl.operation) -> !pdl.range<value>
      %6 = "pdl_interp.get_value_type"(%5) : (!pdl.range<value>) -> !pdl.range<type>
      %7 = "pdl_interp.create_operation"(%arg2, %6) <{inputAttributeNames = ["x"], name = "foo.new", operandSegmentSizes = array<i32: 0, 1, 1>}> : (!pdl.attribute, !pdl.range<type>) -> !pdl.operation
      %8 = "pdl_interp.apply_rewrite"(%arg3) <{name = "nat"}> : (!pdl.operation) -> !pdl.value
      %9 = "pdl_interp.create_range"(%arg4, %arg5) : (!pdl.value, !pdl.value) -> !pdl.range<value>
      %10 = "pdl_interp.get_results"(%7) : (!pdl.operation) -> !pdl.range<value>
      "pdl_interp.replace"(%arg3, %10) : (!pdl.operation, !pdl.range<value>) -> ()
      "pdl_interp.finalize"() : () -> ()
    }) : () -> ()
  }) : () -> ()
  "builtin.module"() <{sym_name = "patterns"}> ({
    "pdl_interp.func"() <{function_type = (!pdl.operation) -> (), sym_name = "matcher"}> ({
    ^bb0(%arg0: !pdl.operation):
      "pdl_interp.check_operation_name"(%arg0)[^bb1, ^bb6] <{name = "foo.op"}> : (!pdl.operation) -> ()
    ^bb1:  // pred: ^bb0
      "pdl_interp.check_operand_count"(%arg0)[^bb2, ^bb6] <{compareAtLeast, count = 1 : i32}> : (!pdl.operation) -> ()
    ^bb2:  // pred: ^bb1
      %0 = "pdl_interp.get_operand"(%arg0) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
      %1 = "pdl_interp.get_operands"(%arg0) : (!pdl.operation) -> !pdl.range<value>
      %2 = "pdl_interp.get_attribute"(%arg0) <{name = "a"}> : (!pdl.operation) -> !pdl.attribute
      "pdl_interp.switch_attribute"(%2)[^bb6, ^bb6, ^bb3, ^bb6] <{caseValues = [10, true, "x"]}> : (!pdl.attribute) -> ()
    ^bb3:  // pred: ^bb2
      %3 = "pdl_interp.get_value_type"(%0) : (!pdl.value) -> !pdl.type
      %4 = "pdl_interp.get_value_type"(%1) : (!pdl.range<value>) -> !pdl.range<type>
      "pdl_interp.switch_types"(%4)[^bb6, ^bb6, ^bb4] <{caseValues = [[i32, i64], [i64]]}> : (!pdl.range<type>) -> ()
    ^bb4:  // pred: ^bb3
      "pdl_interp.foreach"(%1)[^bb5] ({
      ^bb0(%arg1: !pdl.value):
        "pdl_interp.continue"() : () -> ()
      }) : (!pdl.range<value>) -> ()
    ^bb5:  // pred: ^bb4
      "pdl_interp.record_match"(%0, %arg0, %arg0)[^bb6] <{benefit = 1 : i16, generatedOps = ["foo.a", "foo.b"], operandSegmentSizes = array<i32: 2, 1>, rewriter = @rewriters::@r, rootKind = "foo.op"}> : (!pdl.value, !pdl.operation, !pdl.operation) -> ()
    ^bb6:  // 8 preds: ^bb0, ^bb1, ^bb2, ^bb2, ^bb2, ^bb3, ^bb3, ^bb5
      "pdl_interp.finalize"() : () -> ()
    }) : () -> ()
  }) : () -> ()
}) : () -> ()


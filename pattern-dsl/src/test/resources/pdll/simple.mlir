"builtin.module"() ({
  "pdl.pattern"() <{benefit = 2 : i16, sym_name = "AddSelf"}> ({
    %9 = "pdl.operand"() : () -> !pdl.value
    %10 = "pdl.types"() : () -> !pdl.range<type>
    %11 = "pdl.operation"(%9, %9, %10) <{attributeValueNames = [], opName = "foo.add", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.value, !pdl.range<type>) -> !pdl.operation
    "pdl.rewrite"(%11) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %12 = "pdl.attribute"() <{value = 2 : i32}> : () -> !pdl.attribute
      %13 = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
      %14 = "pdl.operation"(%12, %13) <{attributeValueNames = ["value"], opName = "foo.const", operandSegmentSizes = array<i32: 0, 1, 1>}> : (!pdl.attribute, !pdl.type) -> !pdl.operation
      %15 = "pdl.results"(%14) : (!pdl.operation) -> !pdl.range<value>
      %16 = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
      %17 = "pdl.operation"(%9, %15, %16) <{attributeValueNames = [], opName = "foo.mul", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.range<value>, !pdl.type) -> !pdl.operation
      "pdl.replace"(%11, %17) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 0 : i16, sym_name = "EraseDebug"}> ({
    %6 = "pdl.operands"() : () -> !pdl.range<value>
    %7 = "pdl.types"() : () -> !pdl.range<type>
    %8 = "pdl.operation"(%6, %7) <{attributeValueNames = [], opName = "foo.debug", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.range<value>, !pdl.range<type>) -> !pdl.operation
    "pdl.rewrite"(%8) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      "pdl.erase"(%8) : (!pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 0 : i16, sym_name = "NegNeg"}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
    %1 = "pdl.types"() : () -> !pdl.range<type>
    %2 = "pdl.operation"(%0, %1) <{attributeValueNames = [], opName = "foo.neg", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.range<type>) -> !pdl.operation
    %3 = "pdl.result"(%2) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
    %4 = "pdl.types"() : () -> !pdl.range<type>
    %5 = "pdl.operation"(%3, %4) <{attributeValueNames = [], opName = "foo.neg", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.range<type>) -> !pdl.operation
    "pdl.rewrite"(%5) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      "pdl.replace"(%5, %0) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.operation, !pdl.value) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "pdl.pattern"() <{benefit = 10 : i16, sym_name = "Nested"}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
    %1 = "pdl.types"() : () -> !pdl.range<type>
    %2 = "pdl.operation"(%0, %1) <{attributeValueNames = [], opName = "foo.exp", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.range<type>) -> !pdl.operation
    %3 = "pdl.results"(%2) : (!pdl.operation) -> !pdl.range<value>
    %4 = "pdl.attribute"() <{value = true}> : () -> !pdl.attribute
    %5 = "pdl.attribute"() <{value = 5.000000e-01 : f32}> : () -> !pdl.attribute
    %6 = "pdl.type"() <{constantType = f32}> : () -> !pdl.type
    %7 = "pdl.operation"(%3, %4, %5, %6) <{attributeValueNames = ["exact", "bias"], opName = "foo.log", operandSegmentSizes = array<i32: 1, 2, 1>}> : (!pdl.range<value>, !pdl.attribute, !pdl.attribute, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%7) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %8 = "pdl.type"() <{constantType = tensor<4xf32>}> : () -> !pdl.type
      %9 = "pdl.operation"(%0, %8) <{attributeValueNames = [], opName = "foo.cast", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.type) -> !pdl.operation
      "pdl.replace"(%7, %9) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()


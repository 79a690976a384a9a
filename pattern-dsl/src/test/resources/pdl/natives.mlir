"builtin.module"() ({
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Halves"}> ({
    %8 = "pdl.operand"() : () -> !pdl.value
    %9 = "pdl.attribute"() : () -> !pdl.attribute
    %10 = "pdl.type"() : () -> !pdl.type
    %11 = "pdl.operation"(%8, %9, %10) <{attributeValueNames = ["by"], opName = "foo.mulc", operandSegmentSizes = array<i32: 1, 1, 1>}> : (!pdl.value, !pdl.attribute, !pdl.type) -> !pdl.operation
    %12 = "pdl.apply_native_constraint"(%9) <{isNegated = false, name = "Halved"}> : (!pdl.attribute) -> !pdl.attribute
    "pdl.rewrite"(%11) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %13 = "pdl.operation"(%8, %12, %10) <{attributeValueNames = ["by"], opName = "foo.mulc", operandSegmentSizes = array<i32: 1, 1, 1>}> : (!pdl.value, !pdl.attribute, !pdl.type) -> !pdl.operation
      %14 = "pdl.result"(%13) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
      %15 = "pdl.operation"(%14, %10) <{attributeValueNames = [], opName = "foo.double", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.type) -> !pdl.operation
      "pdl.replace"(%11, %15) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "External"}> ({
    %5 = "pdl.operand"() : () -> !pdl.value
    %6 = "pdl.type"() : () -> !pdl.type
    %7 = "pdl.operation"(%5, %6) <{attributeValueNames = [], opName = "foo.copy", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%7) <{name = "ReplaceByOperand", operandSegmentSizes = array<i32: 1, 0>}> ({
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Odd"}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
    %1 = "pdl.attribute"() : () -> !pdl.attribute
    %2 = "pdl.type"() : () -> !pdl.type
    %3 = "pdl.operation"(%0, %1, %2) <{attributeValueNames = ["by"], opName = "foo.divc", operandSegmentSizes = array<i32: 1, 1, 1>}> : (!pdl.value, !pdl.attribute, !pdl.type) -> !pdl.operation
    "pdl.apply_native_constraint"(%1) <{isNegated = true, name = "IsPowerOfTwo"}> : (!pdl.attribute) -> ()
    "pdl.rewrite"(%3) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %4 = "pdl.operation"(%0, %1, %2) <{attributeValueNames = ["by"], opName = "foo.hard", operandSegmentSizes = array<i32: 1, 1, 1>}> : (!pdl.value, !pdl.attribute, !pdl.type) -> !pdl.operation
      "pdl.apply_native_rewrite"(%4) <{name = "Mark"}> : (!pdl.operation) -> ()
      "pdl.replace"(%3, %4) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()


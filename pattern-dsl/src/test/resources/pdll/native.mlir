"builtin.module"() ({
  "pdl.pattern"() <{benefit = 0 : i16, sym_name = "MulToShift"}> ({
    %10 = "pdl.operand"() : () -> !pdl.value
    %11 = "pdl.type"() : () -> !pdl.type
    %12 = "pdl.attribute"() : () -> !pdl.attribute
    %13 = "pdl.operation"(%10, %12, %11) <{attributeValueNames = ["value"], opName = "foo.mulc", operandSegmentSizes = array<i32: 1, 1, 1>}> : (!pdl.value, !pdl.attribute, !pdl.type) -> !pdl.operation
    "pdl.apply_native_constraint"(%12) <{isNegated = false, name = "IsPowerOfTwo"}> : (!pdl.attribute) -> ()
    "pdl.rewrite"(%13) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %14 = "pdl.apply_native_rewrite"(%12) <{name = "Log2"}> : (!pdl.attribute) -> !pdl.attribute
      %15 = "pdl.attribute"() <{value}> : () -> !pdl.attribute
      %16 = "pdl.operation"(%10, %14, %15, %11) <{attributeValueNames = ["amount", "flag"], opName = "foo.shlc", operandSegmentSizes = array<i32: 1, 2, 1>}> : (!pdl.value, !pdl.attribute, !pdl.attribute, !pdl.type) -> !pdl.operation
      "pdl.replace"(%13, %16) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 0 : i16, sym_name = "Several"}> ({
    %7 = "pdl.operand"() : () -> !pdl.value
    %8 = "pdl.types"() : () -> !pdl.range<type>
    %9 = "pdl.operation"(%7, %8) <{attributeValueNames = [], opName = "foo.once", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.range<type>) -> !pdl.operation
    "pdl.apply_native_constraint"(%7) <{isNegated = true, name = "HasOneUse"}> : (!pdl.value) -> ()
    "pdl.rewrite"(%9) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      "pdl.apply_native_rewrite"(%9) <{name = "ReplaceByOperand"}> : (!pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 0 : i16, sym_name = "Marked"}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
    %1 = "pdl.attribute"() <{value = "new"}> : () -> !pdl.attribute
    %2 = "pdl.types"() : () -> !pdl.range<type>
    %3 = "pdl.operation"(%0, %1, %2) <{attributeValueNames = ["kind"], opName = "foo.mark", operandSegmentSizes = array<i32: 1, 1, 1>}> : (!pdl.value, !pdl.attribute, !pdl.range<type>) -> !pdl.operation
    %4 = "pdl.result"(%3) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
    "pdl.apply_native_constraint"(%4) <{isNegated = false, name = "HasOneUse"}> : (!pdl.value) -> ()
    "pdl.rewrite"(%3) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %5 = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
      %6 = "pdl.operation"(%0, %5) <{attributeValueNames = [], opName = "foo.marked", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.type) -> !pdl.operation
      "pdl.apply_native_rewrite"(%6) <{name = "Mark"}> : (!pdl.operation) -> ()
      "pdl.replace"(%3, %6) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()


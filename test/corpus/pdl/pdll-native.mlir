"builtin.module"() ({
  "pdl.pattern"() <{benefit = 3 : i16, sym_name = "MulToShift"}> ({
    %0 = "pdl.attribute"() : () -> !pdl.attribute
    %1 = "pdl.operand"() : () -> !pdl.value
    %2 = "pdl.type"() : () -> !pdl.type
    %3 = "pdl.operation"(%1, %0, %2) <{attributeValueNames = ["value"], opName = "foo.mulc", operandSegmentSizes = array<i32: 1, 1, 1>}> : (!pdl.value, !pdl.attribute, !pdl.type) -> !pdl.operation
    "pdl.apply_native_constraint"(%0) <{isNegated = false, name = "IsPowerOfTwo"}> : (!pdl.attribute) -> ()
    "pdl.rewrite"(%3) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %4 = "pdl.apply_native_rewrite"(%0) <{name = "Log2"}> : (!pdl.attribute) -> !pdl.attribute
      %5 = "pdl.attribute"() <{value}> : () -> !pdl.attribute
      %6 = "pdl.operation"(%1, %4, %5, %2) <{attributeValueNames = ["amount", "flag"], opName = "foo.shlc", operandSegmentSizes = array<i32: 1, 2, 1>}> : (!pdl.value, !pdl.attribute, !pdl.attribute, !pdl.type) -> !pdl.operation
      "pdl.replace"(%3, %6) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()


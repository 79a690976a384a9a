"builtin.module"() ({
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "SameOperands"}> ({
    %7 = "pdl.operands"() : () -> !pdl.range<value>
    %8 = "pdl.operation"(%7) <{attributeValueNames = [], opName = "foo.a", operandSegmentSizes = array<i32: 1, 0, 0>}> : (!pdl.range<value>) -> !pdl.operation
    %9 = "pdl.operation"(%7) <{attributeValueNames = [], opName = "foo.b", operandSegmentSizes = array<i32: 1, 0, 0>}> : (!pdl.range<value>) -> !pdl.operation
    "pdl.rewrite"(%8) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %10 = "pdl.operation"(%7) <{attributeValueNames = [], opName = "foo.ab", operandSegmentSizes = array<i32: 1, 0, 0>}> : (!pdl.range<value>) -> !pdl.operation
      "pdl.erase"(%8) : (!pdl.operation) -> ()
      "pdl.erase"(%9) : (!pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "SameResults"}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
    %1 = "pdl.types"() : () -> !pdl.range<type>
    %2 = "pdl.operation"(%0, %1) <{attributeValueNames = [], opName = "foo.pairs", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.range<type>) -> !pdl.operation
    %3 = "pdl.results"(%2) : (!pdl.operation) -> !pdl.range<value>
    %4 = "pdl.operation"(%3) <{attributeValueNames = [], opName = "foo.c", operandSegmentSizes = array<i32: 1, 0, 0>}> : (!pdl.range<value>) -> !pdl.operation
    %5 = "pdl.operation"(%3) <{attributeValueNames = [], opName = "foo.d", operandSegmentSizes = array<i32: 1, 0, 0>}> : (!pdl.range<value>) -> !pdl.operation
    "pdl.rewrite"(%5) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %6 = "pdl.operation"(%0) <{attributeValueNames = [], opName = "foo.cd", operandSegmentSizes = array<i32: 1, 0, 0>}> : (!pdl.value) -> !pdl.operation
      "pdl.erase"(%4) : (!pdl.operation) -> ()
      "pdl.erase"(%5) : (!pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()


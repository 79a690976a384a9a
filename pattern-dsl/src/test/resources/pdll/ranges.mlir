"builtin.module"() ({
  "pdl.pattern"() <{benefit = 0 : i16, sym_name = "Rename"}> ({
    %15 = "pdl.operands"() : () -> !pdl.range<value>
    %16 = "pdl.types"() : () -> !pdl.range<type>
    %17 = "pdl.operation"(%15, %16) <{attributeValueNames = [], opName = "foo.old", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.range<value>, !pdl.range<type>) -> !pdl.operation
    "pdl.rewrite"(%17) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %18 = "pdl.operation"(%15, %16) <{attributeValueNames = [], opName = "foo.new", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.range<value>, !pdl.range<type>) -> !pdl.operation
      "pdl.replace"(%17, %18) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 0 : i16, sym_name = "Split"}> ({
    %7 = "pdl.operand"() : () -> !pdl.value
    %8 = "pdl.operands"() : () -> !pdl.range<value>
    %9 = "pdl.types"() : () -> !pdl.range<type>
    %10 = "pdl.operation"(%7, %8, %9) <{attributeValueNames = [], opName = "foo.call", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.range<value>, !pdl.range<type>) -> !pdl.operation
    "pdl.rewrite"(%10) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %11 = "pdl.type"() <{constantType = index}> : () -> !pdl.type
      %12 = "pdl.operation"(%7, %11) <{attributeValueNames = [], opName = "foo.callee", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.type) -> !pdl.operation
      %13 = "pdl.result"(%12) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
      %14 = "pdl.operation"(%13, %8, %7) <{attributeValueNames = [], opName = "foo.invoke", operandSegmentSizes = array<i32: 3, 0, 0>}> : (!pdl.value, !pdl.range<value>, !pdl.value) -> !pdl.operation
      "pdl.replace"(%10, %14) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 0 : i16, sym_name = "Fuse"}> ({
    %0 = "pdl.operands"() : () -> !pdl.range<value>
    %1 = "pdl.types"() : () -> !pdl.range<type>
    %2 = "pdl.operation"(%0, %1) <{attributeValueNames = [], opName = "foo.unpack", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.range<value>, !pdl.range<type>) -> !pdl.operation
    %3 = "pdl.results"(%2) : (!pdl.operation) -> !pdl.range<value>
    %4 = "pdl.types"() : () -> !pdl.range<type>
    %5 = "pdl.operation"(%3, %4) <{attributeValueNames = [], opName = "foo.pack", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.range<value>, !pdl.range<type>) -> !pdl.operation
    "pdl.rewrite"(%5) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %6 = "pdl.operation"(%0) <{attributeValueNames = [], opName = "foo.repack", operandSegmentSizes = array<i32: 1, 0, 0>}> : (!pdl.range<value>) -> !pdl.operation
      "pdl.replace"(%5, %6) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()


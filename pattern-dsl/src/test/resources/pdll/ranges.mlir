"builtin.module"() ({
  "pdl.pattern"() <{benefit = 0 : i16, sym_name = "Rename"}> ({
    %18 = "pdl.operands"() : () -> !pdl.range<value>
    %19 = "pdl.types"() : () -> !pdl.range<type>
    %20 = "pdl.operation"(%18, %19) <{attributeValueNames = [], opName = "foo.old", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.range<value>, !pdl.range<type>) -> !pdl.operation
    "pdl.rewrite"(%20) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %21 = "pdl.operation"(%18, %19) <{attributeValueNames = [], opName = "foo.new", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.range<value>, !pdl.range<type>) -> !pdl.operation
      "pdl.replace"(%20, %21) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 0 : i16, sym_name = "Split"}> ({
    %10 = "pdl.operand"() : () -> !pdl.value
    %11 = "pdl.operands"() : () -> !pdl.range<value>
    %12 = "pdl.types"() : () -> !pdl.range<type>
    %13 = "pdl.operation"(%10, %11, %12) <{attributeValueNames = [], opName = "foo.call", operandSegmentSizes = array<i32: 2, 0, 1>}> : (!pdl.value, !pdl.range<value>, !pdl.range<type>) -> !pdl.operation
    "pdl.rewrite"(%13) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %14 = "pdl.type"() <{constantType = index}> : () -> !pdl.type
      %15 = "pdl.operation"(%10, %14) <{attributeValueNames = [], opName = "foo.callee", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.type) -> !pdl.operation
      %16 = "pdl.result"(%15) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
      %17 = "pdl.operation"(%16, %11, %10) <{attributeValueNames = [], opName = "foo.invoke", operandSegmentSizes = array<i32: 3, 0, 0>}> : (!pdl.value, !pdl.range<value>, !pdl.value) -> !pdl.operation
      "pdl.replace"(%13, %17) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 0 : i16, sym_name = "Fuse"}> ({
    %3 = "pdl.operands"() : () -> !pdl.range<value>
    %4 = "pdl.types"() : () -> !pdl.range<type>
    %5 = "pdl.operation"(%3, %4) <{attributeValueNames = [], opName = "foo.unpack", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.range<value>, !pdl.range<type>) -> !pdl.operation
    %6 = "pdl.results"(%5) : (!pdl.operation) -> !pdl.range<value>
    %7 = "pdl.types"() : () -> !pdl.range<type>
    %8 = "pdl.operation"(%6, %7) <{attributeValueNames = [], opName = "foo.pack", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.range<value>, !pdl.range<type>) -> !pdl.operation
    "pdl.rewrite"(%8) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %9 = "pdl.operation"(%3) <{attributeValueNames = [], opName = "foo.repack", operandSegmentSizes = array<i32: 1, 0, 0>}> : (!pdl.range<value>) -> !pdl.operation
      "pdl.replace"(%8, %9) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 0 : i16, sym_name = "Typed"}> ({
    %0 = "pdl.types"() : () -> !pdl.range<type>
    %1 = "pdl.operands"(%0) : (!pdl.range<type>) -> !pdl.range<value>
    %2 = "pdl.operation"(%1, %0) <{attributeValueNames = [], opName = "foo.typed", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.range<value>, !pdl.range<type>) -> !pdl.operation
    "pdl.rewrite"(%2) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      "pdl.replace"(%2, %1) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.operation, !pdl.range<value>) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()


"builtin.module"() ({
  "pdl.pattern"() <{benefit = 0 : i16, sym_name = "Pair"}> ({
    %15 = "pdl.operand"() : () -> !pdl.value
    %16 = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
    %17 = "pdl.operation"(%15, %16) <{attributeValueNames = [], opName = "foo.lo", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.type) -> !pdl.operation
    %18 = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
    %19 = "pdl.operation"(%15, %18) <{attributeValueNames = [], opName = "foo.hi", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%19) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %20 = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
      %21 = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
      %22 = "pdl.operation"(%15, %20, %21) <{attributeValueNames = [], opName = "foo.both", operandSegmentSizes = array<i32: 1, 0, 2>}> : (!pdl.value, !pdl.type, !pdl.type) -> !pdl.operation
      %23 = "pdl.result"(%22) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
      "pdl.replace"(%17, %23) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.operation, !pdl.value) -> ()
      %24 = "pdl.result"(%22) <{index = 1 : i32}> : (!pdl.operation) -> !pdl.value
      "pdl.replace"(%19, %24) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.operation, !pdl.value) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 0 : i16, sym_name = "Deep"}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
    %1 = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
    %2 = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
    %3 = "pdl.operation"(%0, %1, %2) <{attributeValueNames = [], opName = "foo.halves", operandSegmentSizes = array<i32: 1, 0, 2>}> : (!pdl.value, !pdl.type, !pdl.type) -> !pdl.operation
    %4 = "pdl.result"(%3) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
    %5 = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
    %6 = "pdl.operation"(%4, %5) <{attributeValueNames = [], opName = "foo.left", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.type) -> !pdl.operation
    %7 = "pdl.result"(%3) <{index = 1 : i32}> : (!pdl.operation) -> !pdl.value
    %8 = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
    %9 = "pdl.operation"(%7, %8) <{attributeValueNames = [], opName = "foo.right", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%6) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %10 = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
      %11 = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
      %12 = "pdl.operation"(%0, %10, %11) <{attributeValueNames = [], opName = "foo.sides", operandSegmentSizes = array<i32: 1, 0, 2>}> : (!pdl.value, !pdl.type, !pdl.type) -> !pdl.operation
      %13 = "pdl.result"(%12) <{index = 1 : i32}> : (!pdl.operation) -> !pdl.value
      "pdl.replace"(%9, %13) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.operation, !pdl.value) -> ()
      %14 = "pdl.result"(%12) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
      "pdl.replace"(%6, %14) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.operation, !pdl.value) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()


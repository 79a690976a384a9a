"builtin.module"() ({
  "pdl.pattern"() <{benefit = 2 : i16, sym_name = "AnyName"}> ({
    %29 = "pdl.attribute"() <{value = "drop"}> : () -> !pdl.attribute
    %30 = "pdl.operand"() : () -> !pdl.value
    %31 = "pdl.type"() : () -> !pdl.type
    %32 = "pdl.operation"(%30, %29, %31) <{attributeValueNames = ["tag"], operandSegmentSizes = array<i32: 1, 1, 1>}> : (!pdl.value, !pdl.attribute, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%32) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      "pdl.replace"(%32, %30) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.operation, !pdl.value) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "SecondResult"}> ({
    %20 = "pdl.operand"() : () -> !pdl.value
    %21 = "pdl.type"() : () -> !pdl.type
    %22 = "pdl.type"() : () -> !pdl.type
    %23 = "pdl.operation"(%20, %21, %22) <{attributeValueNames = [], opName = "foo.pair", operandSegmentSizes = array<i32: 1, 0, 2>}> : (!pdl.value, !pdl.type, !pdl.type) -> !pdl.operation
    %24 = "pdl.result"(%23) <{index = 1 : i32}> : (!pdl.operation) -> !pdl.value
    %25 = "pdl.type"() : () -> !pdl.type
    %26 = "pdl.operation"(%24, %25) <{attributeValueNames = [], opName = "foo.take", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%26) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %27 = "pdl.results"(%23) : (!pdl.operation) -> !pdl.range<value>
      %28 = "pdl.operation"(%27, %25) <{attributeValueNames = [], opName = "foo.takes", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.range<value>, !pdl.type) -> !pdl.operation
      "pdl.replace"(%26, %28) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Groups"}> ({
    %11 = "pdl.operand"() : () -> !pdl.value
    %12 = "pdl.operands"() : () -> !pdl.range<value>
    %13 = "pdl.type"() : () -> !pdl.type
    %14 = "pdl.types"() : () -> !pdl.range<type>
    %15 = "pdl.operation"(%11, %12, %13, %14) <{attributeValueNames = [], opName = "foo.split", operandSegmentSizes = array<i32: 2, 0, 2>}> : (!pdl.value, !pdl.range<value>, !pdl.type, !pdl.range<type>) -> !pdl.operation
    "pdl.rewrite"(%15) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %16 = "pdl.operation"(%11, %13) <{attributeValueNames = [], opName = "foo.head", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.type) -> !pdl.operation
      %17 = "pdl.operation"(%12, %14) <{attributeValueNames = [], opName = "foo.tail", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.range<value>, !pdl.range<type>) -> !pdl.operation
      %18 = "pdl.result"(%16) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
      %19 = "pdl.results"(%17) : (!pdl.operation) -> !pdl.range<value>
      "pdl.replace"(%15, %18, %19) <{operandSegmentSizes = array<i32: 1, 0, 2>}> : (!pdl.operation, !pdl.value, !pdl.range<value>) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "NoRoot"}> ({
    %4 = "pdl.operand"() : () -> !pdl.value
    %5 = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
    %6 = "pdl.operation"(%4, %5) <{attributeValueNames = [], opName = "foo.a", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.type) -> !pdl.operation
    %7 = "pdl.operation"(%4, %5) <{attributeValueNames = [], opName = "foo.b", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.type) -> !pdl.operation
    "pdl.rewrite"() <{operandSegmentSizes = array<i32: 0, 0>}> ({
      %8 = "pdl.operation"(%4, %5, %5) <{attributeValueNames = [], opName = "foo.ab", operandSegmentSizes = array<i32: 1, 0, 2>}> : (!pdl.value, !pdl.type, !pdl.type) -> !pdl.operation
      %9 = "pdl.result"(%8) <{index = 0 : i32}> : (!pdl.operation) -> !pdl.value
      %10 = "pdl.result"(%8) <{index = 1 : i32}> : (!pdl.operation) -> !pdl.value
      "pdl.replace"(%6, %9) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.operation, !pdl.value) -> ()
      "pdl.replace"(%7, %10) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.operation, !pdl.value) -> ()
    }) : () -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "Inferred"}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
    %1 = "pdl.types"() : () -> !pdl.range<type>
    %2 = "pdl.operation"(%0, %1) <{attributeValueNames = [], opName = "foo.infer", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.range<type>) -> !pdl.operation
    "pdl.rewrite"(%2) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %3 = "pdl.operation"(%0) <{attributeValueNames = [], opName = "foo.inferred", operandSegmentSizes = array<i32: 1, 0, 0>}> : (!pdl.value) -> !pdl.operation
      "pdl.replace"(%2, %3) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()


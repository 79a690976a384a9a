"builtin.module"() ({
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "OneType"}> ({
    %15 = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
    %16 = "pdl.operand"(%15) : (!pdl.type) -> !pdl.value
    %17 = "pdl.type"() : () -> !pdl.type
    %18 = "pdl.operation"(%16, %17) <{attributeValueNames = [], opName = "foo.one", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%18) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %19 = "pdl.operation"(%16, %17) <{attributeValueNames = [], opName = "foo.done", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.type) -> !pdl.operation
      "pdl.replace"(%18, %19) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "ManyTypes"}> ({
    %8 = "pdl.types"() <{constantTypes = [i32, f32]}> : () -> !pdl.range<type>
    %9 = "pdl.operands"(%8) : (!pdl.range<type>) -> !pdl.range<value>
    %10 = "pdl.operation"(%9) <{attributeValueNames = [], opName = "foo.many", operandSegmentSizes = array<i32: 1, 0, 0>}> : (!pdl.range<value>) -> !pdl.operation
    "pdl.rewrite"(%10) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %11 = "pdl.types"() <{constantTypes = [i1, f32]}> : () -> !pdl.range<type>
      %12 = "pdl.type"() <{constantType = index}> : () -> !pdl.type
      %13 = "pdl.range"(%12, %11) : (!pdl.type, !pdl.range<type>) -> !pdl.range<type>
      %14 = "pdl.operation"(%9, %13) <{attributeValueNames = [], opName = "foo.done", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.range<value>, !pdl.range<type>) -> !pdl.operation
      "pdl.erase"(%10) : (!pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "AttributeType"}> ({
    %4 = "pdl.type"() : () -> !pdl.type
    %5 = "pdl.attribute"(%4) : (!pdl.type) -> !pdl.attribute
    %6 = "pdl.operation"(%5, %4) <{attributeValueNames = ["value"], opName = "foo.const", operandSegmentSizes = array<i32: 0, 1, 1>}> : (!pdl.attribute, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%6) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      %7 = "pdl.operation"(%5, %4) <{attributeValueNames = ["value"], opName = "foo.constant", operandSegmentSizes = array<i32: 0, 1, 1>}> : (!pdl.attribute, !pdl.type) -> !pdl.operation
      "pdl.replace"(%6, %7) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "SameTypes"}> ({
    %1 = "pdl.type"() : () -> !pdl.type
    %2 = "pdl.operand"(%1) : (!pdl.type) -> !pdl.value
    %3 = "pdl.operation"(%2, %1) <{attributeValueNames = [], opName = "foo.cast", operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.value, !pdl.type) -> !pdl.operation
    "pdl.rewrite"(%3) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      "pdl.replace"(%3, %2) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : (!pdl.operation, !pdl.value) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
  "pdl.pattern"() <{benefit = 1 : i16, sym_name = "NoResults"}> ({
    %0 = "pdl.operation"() <{attributeValueNames = [], opName = "foo.nothing", operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !pdl.operation
    "pdl.rewrite"(%0) <{operandSegmentSizes = array<i32: 1, 0>}> ({
      "pdl.erase"(%0) : (!pdl.operation) -> ()
    }) : (!pdl.operation) -> ()
  }) : () -> ()
}) : () -> ()


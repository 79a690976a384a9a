// flags: --allow-unregistered-dialect
// rule: a benefit is not negative
"builtin.module"() ({
  "pdl.pattern"() <{benefit = -1 : i16}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
  }) : () -> ()
}) : () -> ()
// -----
// rule: a benefit has 16 bits
"pdl.pattern"() <{benefit = 1 : i32}> ({
}) : () -> ()
// -----
// rule: a pattern has a body
"pdl.pattern"() <{benefit = 1 : i16}> ({
}) : () -> ()
// -----
// rule: a range holds no ranges
"ex.op"() : () -> !pdl.range<range<value>>
// -----
// rule: a range is of pdl types, not of builtin ones
"ex.op"() : () -> !pdl.range<i32>
// -----
// rule: there are four handles and ranges of them
"ex.op"() : () -> !pdl.foo
// -----
// rule: the element of a range is a handle
"ex.op"() : () -> !pdl.range<foo>
// -----
// rule: a range names its element
"ex.op"() : () -> !pdl.range
// -----
// rule: a type begins with a keyword
"ex.op"() : () -> (!pdl.range<value>, !pdl<"range<type>">, !pdl.range<attribute>, !pdl.range<operation>)
// -----
// rule: the dialect has no attributes
"ex.op"() {a = #pdl.foo}: () -> ()
// -----
// rule: an operand is a value
  "pdl.pattern"() <{benefit = 1 : i16}> ({
    %0 = "pdl.operand"() : () -> !pdl.type
    "pdl.rewrite"() <{name="a", operandSegmentSizes = array<i32: 0, 0>}> ({}) : () -> ()
  }) : () -> ()
// -----
// rule: operands are a range
  "pdl.pattern"() <{benefit = 1 : i16}> ({
    %0 = "pdl.operands"() : () -> !pdl.value
    "pdl.rewrite"() <{name="a", operandSegmentSizes = array<i32: 0, 0>}> ({}) : () -> ()
  }) : () -> ()
// -----
// rule: an attribute of an operation is no value
  "pdl.pattern"() <{benefit = 1 : i16}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
    %1 = "pdl.operands"() : () -> !pdl.range<value>
    %2 = "pdl.operation"(%0, %1, %0) <{operandSegmentSizes = array<i32: 2, 1, 0>, attributeValueNames = []}>: (!pdl.value, !pdl.range<value>, !pdl.value) -> !pdl.operation
    "pdl.rewrite"() <{name="a", operandSegmentSizes = array<i32: 0, 0>}> ({}) : () -> ()
  }) : () -> ()
// -----
// rule: a result type is no value
  "pdl.pattern"() <{benefit = 1 : i16}> ({
    %0 = "pdl.operand"() : () -> !pdl.value
    %2 = "pdl.operation"(%0) <{operandSegmentSizes = array<i32: 0, 0, 1>, attributeValueNames = []}>: (!pdl.value) -> !pdl.operation
    "pdl.rewrite"() <{name="a", operandSegmentSizes = array<i32: 0, 0>}> ({}) : () -> ()
  }) : () -> ()
// -----
// rule: an operand is no attribute
  "pdl.pattern"() <{benefit = 1 : i16}> ({
    %a = "pdl.attribute"() : () -> !pdl.attribute
    %2 = "pdl.operation"(%a) <{operandSegmentSizes = array<i32: 1, 0, 0>, attributeValueNames = []}>: (!pdl.attribute) -> !pdl.operation
    "pdl.rewrite"() <{name="a", operandSegmentSizes = array<i32: 0, 0>}> ({}) : () -> ()
  }) : () -> ()
// -----
// rule: names of attributes are strings
  "pdl.pattern"() <{benefit = 1 : i16}> ({
    %2 = "pdl.operation"() <{operandSegmentSizes = array<i32: 0, 0, 0>, attributeValueNames = [1]}>: () -> !pdl.operation
    "pdl.rewrite"() <{name="a", operandSegmentSizes = array<i32: 0, 0>}> ({}) : () -> ()
  }) : () -> ()
// -----
// rule: names of attributes are an array
    %2 = "pdl.operation"() <{operandSegmentSizes = array<i32: 0, 0, 0>, attributeValueNames = 1}>: () -> !pdl.operation
// -----
// rule: an operation lists the names of its attributes
    %2 = "pdl.operation"() <{operandSegmentSizes = array<i32: 0, 0, 0>}>: () -> !pdl.operation
// -----
// rule: a constant type is a type
  %0 = "pdl.type"() <{constantType = 1}> : () -> !pdl.type
// -----
// rule: constant types are types
  %0 = "pdl.types"() <{constantTypes = [1]}> : () -> !pdl.range<type>
// -----
// rule: constant types are an array
  %0 = "pdl.types"() <{constantTypes = i32}> : () -> !pdl.range<type>
// -----
// rule: types are a range of types
  %0 = "pdl.types"() <{constantTypes = [i32]}> : () -> !pdl.range<value>
// -----
// rule: a range is built in a rewrite
  %0 = "pdl.range"()  : () -> !pdl.range<value>
// -----
// rule: the number of a result has 32 bits
  %0 = "ex.op"()  : () -> !pdl.operation
  %1 = "pdl.result"(%0) <{index = 1 : i64}>: (!pdl.operation) -> !pdl.value
// -----
// rule: a result has a number
  %0 = "ex.op"()  : () -> !pdl.operation
  %1 = "pdl.result"(%0): (!pdl.operation) -> !pdl.value
// -----
// rule: a result is one of an operation
  %0 = "ex.op"()  : () -> !pdl.value
  %1 = "pdl.result"(%0) <{index = 1 : i32}>: (!pdl.value) -> !pdl.value
// -----
// rule: results are values
  %0 = "ex.op"()  : () -> !pdl.operation
  %1 = "pdl.results"(%0) <{index = 1 : i32}>: (!pdl.operation) -> !pdl.type
// -----
// rule: all results are a range
  %0 = "ex.op"()  : () -> !pdl.operation
  %1 = "pdl.results"(%0) : (!pdl.operation) -> !pdl.value
// -----
// rule: a native constraint stands in a pattern
  "pdl.apply_native_constraint"() : () -> ()
// -----
// rule: a constraint with a name stands in a pattern too
  "pdl.apply_native_constraint"() <{name="a"}> : () -> ()
// -----
// rule: a constraint is negated or not
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  "pdl.apply_native_constraint"() <{name="a"}> : () -> ()
  "pdl.apply_native_constraint"() <{name="a", isNegated=1:i1}> : () -> ()
  "pdl.apply_native_constraint"() <{name="a", isNegated=1}> : () -> ()
  "pdl.rewrite"() <{name="a", operandSegmentSizes = array<i32: 0, 0>}> ({}) : () -> ()
  }) : () -> ()
// -----
// rule: a constraint is about handles
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  %0 = "pdl.type"() <{constantType = i32}>: () -> !pdl.type
  %1 = "ex.op"() : () -> i32
  "pdl.apply_native_constraint"(%1) <{name="a"}> : (i32) -> ()
  "pdl.rewrite"() <{name="a", operandSegmentSizes = array<i32: 0, 0>}> ({}) : () -> ()
  }) : () -> ()
// -----
// rule: a constraint makes no operation
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  %0 = "pdl.type"() <{constantType = i32}>: () -> !pdl.type
  %1 = "pdl.apply_native_constraint"(%0) <{name="a"}> : (!pdl.type) -> (!pdl.operation)
  "pdl.rewrite"() <{name="a", operandSegmentSizes = array<i32: 0, 0>}> ({}) : () -> ()
  }) : () -> ()
// -----
// rule: a constraint has a name
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  %0 = "pdl.type"() <{constantType = i32}>: () -> !pdl.type
  "pdl.apply_native_constraint"(%0) <{name=4}> : (!pdl.type) -> ()
  "pdl.rewrite"() <{name="a", operandSegmentSizes = array<i32: 0, 0>}> ({}) : () -> ()
  }) : () -> ()
// -----
// rule: a type is used by what is matched
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  %0 = "pdl.type"() : () -> !pdl.type
  "pdl.rewrite"() <{name="a", operandSegmentSizes = array<i32: 0, 0>}> ({}) : () -> ()
  }) : () -> ()
// -----
// rule: types are used by what is matched
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  %0 = "pdl.types"() : () -> !pdl.range<type>
  "pdl.rewrite"() <{name="a", operandSegmentSizes = array<i32: 0, 0>}> ({}) : () -> ()
  }) : () -> ()
// -----
// rule: an attribute is used by what is matched
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  %0 = "pdl.attribute"() : () -> !pdl.attribute
  "pdl.rewrite"() <{name="a", operandSegmentSizes = array<i32: 0, 0>}> ({}) : () -> ()
  }) : () -> ()
// -----
// rule: a constant attribute has its own type
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  %t = "pdl.type"() : () -> !pdl.type
  %0 = "pdl.attribute"(%t) <{value=1}>: (!pdl.type) -> !pdl.attribute
  "pdl.rewrite"() <{name="a", operandSegmentSizes = array<i32: 0, 0>}> ({}) : () -> ()
  }) : () -> ()
// -----
// rule: an attribute in a rewrite is constant
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  "pdl.rewrite"() <{name="a", operandSegmentSizes = array<i32: 0, 0>}> ({
  %0 = "pdl.attribute"() : () -> !pdl.attribute
  }) : () -> ()
  }) : () -> ()
// -----
// rule: a rewrite is native or inline, not both
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  "pdl.rewrite"() <{name="a", operandSegmentSizes = array<i32: 0, 0>}> ({
  %0 = "pdl.attribute"() <{value=1}>: () -> !pdl.attribute
  }) : () -> ()
  }) : () -> ()
// -----
// rule: a rewrite is native or inline
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  "pdl.rewrite"() <{operandSegmentSizes = array<i32: 0, 0>}> ({
  }) : () -> ()
  }) : () -> ()
// -----
// rule: a native rewrite takes or makes something
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  %0 = "pdl.attribute"() <{value=1}>: () -> !pdl.attribute
  "pdl.rewrite"(%0) <{operandSegmentSizes = array<i32: 0, 1>}> ({
    "pdl.apply_native_rewrite"() <{name = "f"}> : () -> ()
  }) : (!pdl.attribute) -> ()
  }) : () -> ()
// -----
// rule: an inline rewrite has no arguments
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  %0 = "pdl.attribute"() <{value=1}>: () -> !pdl.attribute
  "pdl.rewrite"(%0) <{operandSegmentSizes = array<i32: 0, 1>}> ({
    "pdl.apply_native_rewrite"(%0) <{name = "f"}> : (!pdl.attribute) -> ()
  }) : (!pdl.attribute) -> ()
  }) : () -> ()
// -----
// rule: the region of a rewrite has no arguments
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  "pdl.rewrite"() <{operandSegmentSizes = array<i32: 0, 0>}> ({
   ^bb0(%a : i32):
    %0 = "pdl.apply_native_rewrite"() <{name = "f"}> : () -> (!pdl.attribute)
  }) : () -> ()
  }) : () -> ()
// -----
// rule: the region of a rewrite is one block
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  "pdl.rewrite"() <{operandSegmentSizes = array<i32: 0, 0>}> ({
    %0 = "pdl.apply_native_rewrite"() <{name = "f"}> : () -> (!pdl.attribute)
    ^bb1:
  }) : () -> ()
  }) : () -> ()
// -----
// rule: a pattern matches an operation
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  "pdl.rewrite"() <{operandSegmentSizes = array<i32: 0, 0>}> ({
    %0 = "pdl.apply_native_rewrite"() <{name = "f"}> : () -> (!pdl.attribute)
  }) : () -> ()
  }) : () -> ()
// -----
// rule: each attribute has a name
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  %0 = "pdl.operation"() <{operandSegmentSizes = array<i32: 0, 0, 0>, attributeValueNames = ["a"]}>: () -> !pdl.operation
  "pdl.rewrite"(%0) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    %1 = "pdl.apply_native_rewrite"() <{name = "f"}> : () -> (!pdl.attribute)
  }) : (!pdl.operation) -> ()
  }) : () -> ()
// -----
// rule: a new operation has a name
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  %0 = "pdl.operation"() <{operandSegmentSizes = array<i32: 0, 0, 0>, attributeValueNames = []}>: () -> !pdl.operation
  "pdl.rewrite"(%0) <{operandSegmentSizes = array<i32: 1, 0>}> ({
  %1 = "pdl.operation"() <{operandSegmentSizes = array<i32: 0, 0, 0>, attributeValueNames = []}>: () -> !pdl.operation
  }) : (!pdl.operation) -> ()
  }) : () -> ()
// -----
// rule: an operation is replaced by one operation
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  %0 = "pdl.operation"() <{operandSegmentSizes = array<i32: 0, 0, 0>, attributeValueNames = []}>: () -> !pdl.operation
  "pdl.rewrite"(%0) <{operandSegmentSizes = array<i32: 1, 0>}> ({
  %t = "pdl.type"() : () -> !pdl.type
  %1 = "pdl.operation"(%t) <{opName="arith.extsi", operandSegmentSizes = array<i32: 0, 0, 1>, attributeValueNames = []}>: (!pdl.type) -> !pdl.operation
  "pdl.replace"(%0, %1) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
  "pdl.replace"(%0, %1, %1) <{operandSegmentSizes = array<i32: 1, 2, 0>}> : (!pdl.operation, !pdl.operation, !pdl.operation) -> ()
  }) : (!pdl.operation) -> ()
  }) : () -> ()
// -----
// rule: an operation is replaced by an operation or by values
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  %0 = "pdl.operation"() <{operandSegmentSizes = array<i32: 0, 0, 0>, attributeValueNames = []}>: () -> !pdl.operation
  %v = "pdl.result"(%0) <{index = 0 : i32}>: (!pdl.operation) -> !pdl.value
  "pdl.rewrite"(%0) <{operandSegmentSizes = array<i32: 1, 0>}> ({
  "pdl.replace"(%0, %0, %v) <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (!pdl.operation, !pdl.operation, !pdl.value) -> ()
  }) : (!pdl.operation) -> ()
  }) : () -> ()
// -----
// rule: the parts of a pattern are connected
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  %0 = "pdl.operation"() <{operandSegmentSizes = array<i32: 0, 0, 0>, attributeValueNames = []}>: () -> !pdl.operation
  %1 = "pdl.operation"() <{operandSegmentSizes = array<i32: 0, 0, 0>, attributeValueNames = []}>: () -> !pdl.operation
  %v = "pdl.result"(%0) <{index = 0 : i32}>: (!pdl.operation) -> !pdl.value
  "pdl.rewrite"(%0) <{operandSegmentSizes = array<i32: 1, 0>}> ({
  "pdl.replace"(%0, %1) <{operandSegmentSizes = array<i32: 1, 1, 0>}> : (!pdl.operation, !pdl.operation) -> ()
  }) : (!pdl.operation) -> ()
  }) : () -> ()
// -----
// rule: a matched operation is used
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  %0 = "pdl.operation"() <{operandSegmentSizes = array<i32: 0, 0, 0>, attributeValueNames = []}>: () -> !pdl.operation
  %1 = "pdl.operation"() <{operandSegmentSizes = array<i32: 0, 0, 0>, attributeValueNames = []}>: () -> !pdl.operation
  "pdl.rewrite"(%0) <{operandSegmentSizes = array<i32: 1, 0>}> ({
  "pdl.erase"(%0) : (!pdl.operation) -> ()
  %r = "pdl.range"(%0) : (!pdl.operation) -> (!pdl.range<value>)
  }) : (!pdl.operation) -> ()
  }) : () -> ()
// -----
// rule: a range is of types or values
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  %0 = "pdl.operation"() <{operandSegmentSizes = array<i32: 0, 0, 0>, attributeValueNames = []}>: () -> !pdl.operation
  "pdl.rewrite"(%0) <{operandSegmentSizes = array<i32: 1, 0>}> ({
  "pdl.erase"(%0) : (!pdl.operation) -> ()
  %r = "pdl.range"(%0) : (!pdl.operation) -> (!pdl.range<operation>)
  }) : (!pdl.operation) -> ()
  }) : () -> ()
// -----
// rule: a pattern holds pdl operations only
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  %0 = "pdl.operation"() <{operandSegmentSizes = array<i32: 0, 0, 0>, attributeValueNames = []}>: () -> !pdl.operation
  "ex.op"() : () -> ()
  "pdl.rewrite"(%0) <{operandSegmentSizes = array<i32: 1, 0>}> ({
  "pdl.erase"(%0) : (!pdl.operation) -> ()
  }) : (!pdl.operation) -> ()
  }) : () -> ()
// -----
// rule: without a rewrite nothing uses what is matched
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  %0 = "pdl.operation"() <{operandSegmentSizes = array<i32: 0, 0, 0>, attributeValueNames = []}>: () -> !pdl.operation
  "ex.op"() : () -> ()
  }) : () -> ()
// -----
// rule: the rewrite is last
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  %0 = "pdl.operation"() <{operandSegmentSizes = array<i32: 0, 0, 0>, attributeValueNames = []}>: () -> !pdl.operation
  "pdl.rewrite"(%0) <{operandSegmentSizes = array<i32: 1, 0>}> ({
  "pdl.erase"(%0) : (!pdl.operation) -> ()
  }) : (!pdl.operation) -> ()
  %1 = "pdl.operation"() <{operandSegmentSizes = array<i32: 0, 0, 0>, attributeValueNames = []}>: () -> !pdl.operation
  }) : () -> ()
// -----
// rule: the result types of an operation of a used dialect are known
%c = "arith.constant"() <{value = 1 : i32}> : () -> i32
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  %0 = "pdl.operation"() <{operandSegmentSizes = array<i32: 0, 0, 0>, attributeValueNames = []}>: () -> !pdl.operation
  "pdl.rewrite"(%0) <{operandSegmentSizes = array<i32: 1, 0>}> ({
  %1 = "pdl.operation"() <{opName="arith.extsi", operandSegmentSizes = array<i32: 0, 0, 0>, attributeValueNames = []}>: () -> !pdl.operation
  }) : (!pdl.operation) -> ()
  }) : () -> ()
// -----
// rule: a result type of a new operation is that of something matched
%c = "arith.constant"() <{value = 1 : i32}> : () -> i32
  "pdl.pattern"() <{benefit = 1 : i16}> ({
  %0 = "pdl.operation"() <{operandSegmentSizes = array<i32: 0, 0, 0>, attributeValueNames = []}>: () -> !pdl.operation
  "pdl.rewrite"(%0) <{operandSegmentSizes = array<i32: 1, 0>}> ({
  %t = "pdl.type"() : () -> !pdl.type
  %3 = "pdl.operation"(%t) <{opName="arith.addi", operandSegmentSizes = array<i32: 0, 0, 1>, attributeValueNames = []}>: (!pdl.type) -> !pdl.operation
  %2 = "pdl.operation"(%t) <{opName="foo.extsi", operandSegmentSizes = array<i32: 0, 0, 1>, attributeValueNames = []}>: (!pdl.type) -> !pdl.operation
  %1 = "pdl.operation"(%t) <{opName="arith.extsi", operandSegmentSizes = array<i32: 0, 0, 1>, attributeValueNames = []}>: (!pdl.type) -> !pdl.operation
  }) : (!pdl.operation) -> ()
  }) : () -> ()
// -----
// rule: the elements of a range are of one kind
"pdl.pattern"() <{benefit = 1 : i16}> ({
  %0 = "pdl.type"() : () -> !pdl.type
  %1 = "pdl.operation"(%0) <{attributeValueNames = [], operandSegmentSizes = array<i32: 0, 0, 1>}> : (!pdl.type) -> !pdl.operation
  "pdl.rewrite"(%1) <{operandSegmentSizes = array<i32: 1, 0>}> ({
    %2 = "pdl.range"(%0) : (!pdl.type) -> !pdl.range<value>
  }) : (!pdl.operation) -> ()
}) : () -> ()
// -----
// rule: a pattern ends with a rewrite
"pdl.pattern"() <{benefit = 1 : i16}> ({
  %0 = "pdl.type"() <{constantType = i32}> : () -> !pdl.type
}) : () -> ()
// -----
// rule: a native constraint has an argument
"pdl.pattern"() <{benefit = 1 : i16}> ({
  "pdl.apply_native_constraint"() <{name = "f"}> : () -> ()
  "pdl.rewrite"() <{name = "g", operandSegmentSizes = array<i32: 0, 0>}> ({
  }) : () -> ()
}) : () -> ()

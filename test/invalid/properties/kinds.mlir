// flags: --allow-unregistered-dialect
// rule: properties of a registered operation are a dictionary
%0 = "arith.constant"() <1 : i32> : () -> i32
// -----
// rule: properties of a registered operation are no array
%0 = "arith.constant"() <[]> : () -> i32
// -----
// rule: a property is of its own kind
%0 = "arith.constant"() <{value = [1, 2]}> : () -> i32
// -----
// rule: the first property of a wrong kind is reported
"func.func"() <{function_type = 1 : i32, sym_name = 2 : i32}> ({
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a property has a value that its constraint allows
"func.func"() <{function_type = tensor<4xi32>, sym_name = "f"}> ({
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a required property is there
"func.func"() <{sym_name = "f"}> ({
  "func.return"() : () -> ()
}) : () -> ()
// -----
// rule: a property that the operation does not have is an error
%0 = "arith.constant"() <{color = "red", value = 1 : i32}> : () -> i32
// -----
// rule: an operation without properties has none
"func.return"() <{a = 1 : i32}> : () -> ()
// -----
// rule: a property is not among the attributes too
%0 = "arith.constant"() <{value = 1 : i32}> {value = 2 : i32} : () -> i32
// -----
// rule: a property is not among the attributes too, though the values are the same
%0 = "arith.constant"() <{value = 1 : i32}> {value = 1 : i32} : () -> i32
// -----
// rule: an optional property of unit is a unit
%0 = "ex.value"() : () -> f32
%1 = "arith.truncf"(%0) <{roundingmode}> : (f32) -> f16
// -----
// rule: an alias in the properties is of the right kind
#a = "s"
"func.func"() <{function_type = #a, sym_name = "f"}> ({
  "func.return"() : () -> ()
}) : () -> ()

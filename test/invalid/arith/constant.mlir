// flags: --allow-unregistered-dialect
// rule: a constant has a value
%0 = "arith.constant"() : () -> i32
// -----
// rule: the value of a constant has the type of its result
%0 = "arith.constant"() <{value = 1 : i32}> : () -> i64
// -----
// rule: the value of a constant has the signless type of its result
%0 = "arith.constant"() <{value = 1 : i32}> : () -> si32
// -----
// rule: a constant is of a signless integer
%0 = "arith.constant"() <{value = 1 : si32}> : () -> si32
// -----
// rule: a constant is of no unsigned integer
%0 = "arith.constant"() <{value = 1 : ui8}> : () -> ui8
// -----
// rule: a boolean constant is of type i1
%0 = "arith.constant"() <{value = true}> : () -> i8
// -----
// rule: an integer value is of no float constant
%0 = "arith.constant"() <{value = 1 : i32}> : () -> f32
// -----
// rule: a float value is of no integer constant
%0 = "arith.constant"() <{value = 1.0 : f32}> : () -> i32
// -----
// rule: a float value has the width of its constant
%0 = "arith.constant"() <{value = 1.0 : f64}> : () -> f32
// -----
// rule: a value without type is an i64
%0 = "arith.constant"() <{value = 1}> : () -> index
// -----
// rule: the value of a vector constant has its shape
%0 = "arith.constant"() <{value = dense<1> : vector<2xi32>}> : () -> vector<4xi32>
// -----
// rule: the value of a tensor constant has its element type
%0 = "arith.constant"() <{value = dense<1> : tensor<4xi64>}> : () -> tensor<4xi32>
// -----
// rule: the value of a tensor constant is no vector
%0 = "arith.constant"() <{value = dense<1> : vector<4xi32>}> : () -> tensor<4xi32>
// -----
// rule: the value of a vector constant is dense
%0 = "arith.constant"() <{value = 1 : i32}> : () -> vector<4xi32>
// -----
// rule: the value of a constant has a type
%0 = "arith.constant"() <{value = [1]}> : () -> i32
// -----
// rule: the value of a constant is no unit
%0 = "arith.constant"() <{value}> : () -> i1
// -----
// rule: the value of a constant is no reference
%0 = "arith.constant"() <{value = @f}> : () -> (() -> ())
// -----
// rule: the value of a constant is no type
%0 = "arith.constant"() <{value = i32}> : () -> i32
// -----
// rule: a constant is no string
%0 = "arith.constant"() <{value = "a"}> : () -> none
// -----
// rule: a constant is of integer, float or elements
%0 = "arith.constant"() <{value = "a" : i32}> : () -> i32
// -----
// rule: a scalable vector constant is a splat
%0 = "arith.constant"() <{value = dense<[1, 2, 3, 4]> : vector<[4]xi32>}> : () -> vector<[4]xi32>
// -----
// rule: the value of a constant among its attributes has the type of the result
%0 = "arith.constant"() {value = 1 : i32} : () -> i64
// -----
// rule: a constant has one result
%0:2 = "arith.constant"() <{value = 1 : i32}> : () -> (i32, i32)
// -----
// rule: a constant has a result
"arith.constant"() <{value = 1 : i32}> : () -> ()
// -----
// rule: a constant has no operands
%0 = "ex.value"() : () -> i32
%1 = "arith.constant"(%0) <{value = 1 : i32}> : (i32) -> i32
// -----
// rule: a constant has no regions
%0 = "arith.constant"() <{value = 1 : i32}> ({
}) : () -> i32

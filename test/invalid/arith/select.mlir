// flags: --allow-unregistered-dialect
// rule: the condition of arith.select is a boolean
%0:3 = "ex.value"() : () -> (i32, i32, i32)
%1 = "arith.select"(%0#0, %0#1, %0#2) : (i32, i32, i32) -> i32
// -----
// rule: the condition of arith.select is signless
%0:3 = "ex.value"() : () -> (si1, i32, i32)
%1 = "arith.select"(%0#0, %0#1, %0#2) : (si1, i32, i32) -> i32
// -----
// rule: the condition of arith.select is no index
%0:3 = "ex.value"() : () -> (index, i32, i32)
%1 = "arith.select"(%0#0, %0#1, %0#2) : (index, i32, i32) -> i32
// -----
// rule: the values of arith.select have one type
%0:3 = "ex.value"() : () -> (i1, i32, i64)
%1 = "arith.select"(%0#0, %0#1, %0#2) : (i1, i32, i64) -> i32
// -----
// rule: the result of arith.select has the type of its values
%0:3 = "ex.value"() : () -> (i1, i32, i32)
%1 = "arith.select"(%0#0, %0#1, %0#2) : (i1, i32, i32) -> f32
// -----
// rule: the condition of arith.select has the shape of the result
%0:3 = "ex.value"() : () -> (vector<2xi1>, vector<4xi32>, vector<4xi32>)
%1 = "arith.select"(%0#0, %0#1, %0#2) : (vector<2xi1>, vector<4xi32>, vector<4xi32>) -> vector<4xi32>
// -----
// rule: the condition of arith.select on tensors has the shape of the result
%0:3 = "ex.value"() : () -> (tensor<2xi1>, tensor<4xi32>, tensor<4xi32>)
%1 = "arith.select"(%0#0, %0#1, %0#2) : (tensor<2xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
// -----
// rule: a vector condition of arith.select selects vectors
%0:3 = "ex.value"() : () -> (vector<4xi1>, i32, i32)
%1 = "arith.select"(%0#0, %0#1, %0#2) : (vector<4xi1>, i32, i32) -> i32
// -----
// rule: a tensor condition of arith.select selects tensors
%0:3 = "ex.value"() : () -> (tensor<4xi1>, vector<4xi32>, vector<4xi32>)
%1 = "arith.select"(%0#0, %0#1, %0#2) : (tensor<4xi1>, vector<4xi32>, vector<4xi32>) -> vector<4xi32>
// -----
// rule: a tensor condition of arith.select has the rank of the result
%0:3 = "ex.value"() : () -> (tensor<2x2xi1>, tensor<4xi32>, tensor<4xi32>)
%1 = "arith.select"(%0#0, %0#1, %0#2) : (tensor<2x2xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
// -----
// rule: the condition of arith.select is no memref
%0:3 = "ex.value"() : () -> (memref<4xi1>, i32, i32)
%1 = "arith.select"(%0#0, %0#1, %0#2) : (memref<4xi1>, i32, i32) -> i32
// -----
// rule: arith.select has three operands
%0:2 = "ex.value"() : () -> (i1, i32)
%1 = "arith.select"(%0#0, %0#1) : (i1, i32) -> i32

// flags: --allow-unregistered-dialect
// rule: the operands of arith.addui_extended are integers
%0:2 = "ex.value"() : () -> (f32, f32)
%1:2 = "arith.addui_extended"(%0#0, %0#1) : (f32, f32) -> (f32, i1)
// -----
// rule: the operands of arith.addui_extended have one type
%0:2 = "ex.value"() : () -> (i32, i64)
%1:2 = "arith.addui_extended"(%0#0, %0#1) : (i32, i64) -> (i32, i1)
// -----
// rule: the sum of arith.addui_extended has the type of the operands
%0:2 = "ex.value"() : () -> (i32, i32)
%1:2 = "arith.addui_extended"(%0#0, %0#1) : (i32, i32) -> (i64, i1)
// -----
// rule: the overflow of arith.addui_extended is a boolean
%0:2 = "ex.value"() : () -> (i32, i32)
%1:2 = "arith.addui_extended"(%0#0, %0#1) : (i32, i32) -> (i32, i32)
// -----
// rule: the overflow of arith.addui_extended on vectors is a vector
%0:2 = "ex.value"() : () -> (vector<4xi32>, vector<4xi32>)
%1:2 = "arith.addui_extended"(%0#0, %0#1) : (vector<4xi32>, vector<4xi32>) -> (vector<4xi32>, i1)
// -----
// rule: the overflow of arith.addui_extended has the shape of the operands
%0:2 = "ex.value"() : () -> (tensor<4xi32>, tensor<4xi32>)
%1:2 = "arith.addui_extended"(%0#0, %0#1) : (tensor<4xi32>, tensor<4xi32>) -> (tensor<4xi32>, tensor<2xi1>)
// -----
// rule: the operands of arith.mulsi_extended are integers
%0:2 = "ex.value"() : () -> (f32, f32)
%1:2 = "arith.mulsi_extended"(%0#0, %0#1) : (f32, f32) -> (f32, f32)
// -----
// rule: the operands of arith.mulsi_extended have one type
%0:2 = "ex.value"() : () -> (i32, i64)
%1:2 = "arith.mulsi_extended"(%0#0, %0#1) : (i32, i64) -> (i32, i32)
// -----
// rule: the low result of arith.mulsi_extended has the type of the operands
%0:2 = "ex.value"() : () -> (i32, i32)
%1:2 = "arith.mulsi_extended"(%0#0, %0#1) : (i32, i32) -> (i64, i32)
// -----
// rule: the high result of arith.mulsi_extended has the type of the operands
%0:2 = "ex.value"() : () -> (i32, i32)
%1:2 = "arith.mulsi_extended"(%0#0, %0#1) : (i32, i32) -> (i32, i64)
// -----
// rule: the operands of arith.mului_extended are integers
%0:2 = "ex.value"() : () -> (f32, f32)
%1:2 = "arith.mului_extended"(%0#0, %0#1) : (f32, f32) -> (f32, f32)
// -----
// rule: the operands of arith.mului_extended have one type
%0:2 = "ex.value"() : () -> (i32, i64)
%1:2 = "arith.mului_extended"(%0#0, %0#1) : (i32, i64) -> (i32, i32)
// -----
// rule: the low result of arith.mului_extended has the type of the operands
%0:2 = "ex.value"() : () -> (i32, i32)
%1:2 = "arith.mului_extended"(%0#0, %0#1) : (i32, i32) -> (i64, i32)
// -----
// rule: the high result of arith.mului_extended has the type of the operands
%0:2 = "ex.value"() : () -> (i32, i32)
%1:2 = "arith.mului_extended"(%0#0, %0#1) : (i32, i32) -> (i32, i64)
// -----
// rule: arith.addui_extended has two results
%0 = "ex.value"() : () -> i32
%1 = "arith.addui_extended"(%0, %0) : (i32, i32) -> i32
// -----
// rule: arith.mulsi_extended has two results
%0 = "ex.value"() : () -> i32
%1:3 = "arith.mulsi_extended"(%0, %0) : (i32, i32) -> (i32, i32, i32)

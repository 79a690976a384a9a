// flags: --allow-unregistered-dialect
// rule: an integer operation has two operands
%0 = "ex.value"() : () -> i32
%1 = "arith.addi"(%0) : (i32) -> i32
// -----
// rule: an integer operation has no third operand
%0 = "ex.value"() : () -> i32
%1 = "arith.muli"(%0, %0, %0) : (i32, i32, i32) -> i32
// -----
// rule: an integer operation has operands
%0 = "arith.xori"() : () -> i32
// -----
// rule: an integer operation has a result
%0 = "ex.value"() : () -> i32
"arith.addi"(%0, %0) : (i32, i32) -> ()
// -----
// rule: an integer operation has one result
%0 = "ex.value"() : () -> i32
%1:2 = "arith.addi"(%0, %0) : (i32, i32) -> (i32, i32)
// -----
// rule: an integer operation has no region
%0 = "ex.value"() : () -> i32
%1 = "arith.addi"(%0, %0) ({
}) : (i32, i32) -> i32
// -----
// rule: a float operation has two operands
%0 = "ex.value"() : () -> f32
%1 = "arith.divf"(%0) : (f32) -> f32
// -----
// rule: the flags of arith.addi are of overflow
%0 = "ex.value"() : () -> i32
%1 = "arith.addi"(%0, %0) <{overflowFlags = "nsw"}> : (i32, i32) -> i32
// -----
// rule: the flags of arith.subi are of overflow
%0 = "ex.value"() : () -> i32
%1 = "arith.subi"(%0, %0) <{overflowFlags = 1 : i32}> : (i32, i32) -> i32
// -----
// rule: the flags of arith.muli are of overflow
%0 = "ex.value"() : () -> i32
%1 = "arith.muli"(%0, %0) <{overflowFlags = #arith.fastmath<fast>}> : (i32, i32) -> i32
// -----
// rule: the flags of arith.shli are of overflow
%0 = "ex.value"() : () -> i32
%1 = "arith.shli"(%0, %0) <{overflowFlags = true}> : (i32, i32) -> i32
// -----
// rule: the overflow flags of arith.addi among its attributes are flags
%0 = "ex.value"() : () -> i32
%1 = "arith.addi"(%0, %0) {overflowFlags = 1 : i32} : (i32, i32) -> i32
// -----
// rule: the overflow flags of arith.addi are known
%0 = "ex.value"() : () -> i32
%1 = "arith.addi"(%0, %0) <{overflowFlags = #arith.overflow<nsu>}> : (i32, i32) -> i32
// -----
// rule: an operation on a tensor of dynamic shape and one of another rank has one shape
%0:2 = "ex.value"() : () -> (tensor<?xi32>, tensor<?x?xi32>)
%1 = "arith.addi"(%0#0, %0#1) : (tensor<?xi32>, tensor<?x?xi32>) -> tensor<?xi32>
// -----
// rule: an operation on tensors keeps their dynamic dimensions
%0 = "ex.value"() : () -> tensor<?xi32>
%1 = "arith.addi"(%0, %0) : (tensor<?xi32>, tensor<?xi32>) -> tensor<4xi32>
// -----
// rule: an operation on tensors has one encoding
%0 = "ex.value"() : () -> tensor<4xi32>
%1 = "arith.addi"(%0, %0) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32, "e">
// -----
// rule: an operation mixes no scalar and tensor
%0:2 = "ex.value"() : () -> (i32, tensor<4xi32>)
%1 = "arith.addi"(%0#0, %0#1) : (i32, tensor<4xi32>) -> tensor<4xi32>
// -----
// rule: an operation on scalable vectors is on scalable vectors only
%0:2 = "ex.value"() : () -> (vector<4xi32>, vector<[4]xi32>)
%1 = "arith.addi"(%0#0, %0#1) : (vector<4xi32>, vector<[4]xi32>) -> vector<4xi32>

// flags: --allow-unregistered-dialect
// rule: arith.cmpi has a predicate
%0:2 = "ex.value"() : () -> (i32, i32)
%1 = "arith.cmpi"(%0#0, %0#1) : (i32, i32) -> i1
// -----
// rule: the predicate of arith.cmpi is less than 10
%0:2 = "ex.value"() : () -> (i32, i32)
%1 = "arith.cmpi"(%0#0, %0#1) <{predicate = 10 : i64}> : (i32, i32) -> i1
// -----
// rule: the predicate of arith.cmpi is not negative
%0:2 = "ex.value"() : () -> (i32, i32)
%1 = "arith.cmpi"(%0#0, %0#1) <{predicate = -1 : i64}> : (i32, i32) -> i1
// -----
// rule: the predicate of arith.cmpi is of i64
%0:2 = "ex.value"() : () -> (i32, i32)
%1 = "arith.cmpi"(%0#0, %0#1) <{predicate = 0 : i32}> : (i32, i32) -> i1
// -----
// rule: the predicate of arith.cmpi is a number
%0:2 = "ex.value"() : () -> (i32, i32)
%1 = "arith.cmpi"(%0#0, %0#1) <{predicate = "eq"}> : (i32, i32) -> i1
// -----
// rule: the predicate of arith.cmpi among its attributes is a number
%0:2 = "ex.value"() : () -> (i32, i32)
%1 = "arith.cmpi"(%0#0, %0#1) {predicate = "eq"} : (i32, i32) -> i1
// -----
// rule: arith.cmpi compares integers
%0:2 = "ex.value"() : () -> (f32, f32)
%1 = "arith.cmpi"(%0#0, %0#1) <{predicate = 0 : i64}> : (f32, f32) -> i1
// -----
// rule: arith.cmpi compares signless integers
%0:2 = "ex.value"() : () -> (si32, si32)
%1 = "arith.cmpi"(%0#0, %0#1) <{predicate = 0 : i64}> : (si32, si32) -> i1
// -----
// rule: arith.cmpi compares operands of one type
%0:2 = "ex.value"() : () -> (i32, i64)
%1 = "arith.cmpi"(%0#0, %0#1) <{predicate = 0 : i64}> : (i32, i64) -> i1
// -----
// rule: arith.cmpi compares operands of one shape
%0:2 = "ex.value"() : () -> (vector<4xi32>, vector<2xi32>)
%1 = "arith.cmpi"(%0#0, %0#1) <{predicate = 0 : i64}> : (vector<4xi32>, vector<2xi32>) -> vector<4xi1>
// -----
// rule: the result of arith.cmpi is a boolean
%0:2 = "ex.value"() : () -> (i32, i32)
%1 = "arith.cmpi"(%0#0, %0#1) <{predicate = 0 : i64}> : (i32, i32) -> i32
// -----
// rule: the result of arith.cmpi is a signless boolean
%0:2 = "ex.value"() : () -> (i32, i32)
%1 = "arith.cmpi"(%0#0, %0#1) <{predicate = 0 : i64}> : (i32, i32) -> ui1
// -----
// rule: the result of arith.cmpi on vectors is a vector
%0:2 = "ex.value"() : () -> (vector<4xi32>, vector<4xi32>)
%1 = "arith.cmpi"(%0#0, %0#1) <{predicate = 0 : i64}> : (vector<4xi32>, vector<4xi32>) -> i1
// -----
// rule: the result of arith.cmpi has the shape of its operands
%0:2 = "ex.value"() : () -> (tensor<4xi32>, tensor<4xi32>)
%1 = "arith.cmpi"(%0#0, %0#1) <{predicate = 0 : i64}> : (tensor<4xi32>, tensor<4xi32>) -> tensor<2xi1>
// -----
// rule: the result of arith.cmpi on a scalar is a scalar
%0:2 = "ex.value"() : () -> (i32, i32)
%1 = "arith.cmpi"(%0#0, %0#1) <{predicate = 0 : i64}> : (i32, i32) -> vector<4xi1>
// -----
// rule: arith.cmpf has a predicate
%0:2 = "ex.value"() : () -> (f32, f32)
%1 = "arith.cmpf"(%0#0, %0#1) : (f32, f32) -> i1
// -----
// rule: the predicate of arith.cmpf is less than 16
%0:2 = "ex.value"() : () -> (f32, f32)
%1 = "arith.cmpf"(%0#0, %0#1) <{predicate = 16 : i64}> : (f32, f32) -> i1
// -----
// rule: the predicate of arith.cmpf is not negative
%0:2 = "ex.value"() : () -> (f32, f32)
%1 = "arith.cmpf"(%0#0, %0#1) <{predicate = -1 : i64}> : (f32, f32) -> i1
// -----
// rule: the predicate of arith.cmpf is of i64
%0:2 = "ex.value"() : () -> (f32, f32)
%1 = "arith.cmpf"(%0#0, %0#1) <{predicate = 1 : i32}> : (f32, f32) -> i1
// -----
// rule: the predicate of arith.cmpf is a number
%0:2 = "ex.value"() : () -> (f32, f32)
%1 = "arith.cmpf"(%0#0, %0#1) <{predicate = "oeq"}> : (f32, f32) -> i1
// -----
// rule: arith.cmpf compares floats
%0:2 = "ex.value"() : () -> (i32, i32)
%1 = "arith.cmpf"(%0#0, %0#1) <{predicate = 0 : i64}> : (i32, i32) -> i1
// -----
// rule: arith.cmpf compares operands of one type
%0:2 = "ex.value"() : () -> (f32, f64)
%1 = "arith.cmpf"(%0#0, %0#1) <{predicate = 0 : i64}> : (f32, f64) -> i1
// -----
// rule: the result of arith.cmpf is a boolean
%0:2 = "ex.value"() : () -> (f32, f32)
%1 = "arith.cmpf"(%0#0, %0#1) <{predicate = 0 : i64}> : (f32, f32) -> f32
// -----
// rule: the result of arith.cmpf has the shape of its operands
%0:2 = "ex.value"() : () -> (vector<4xf32>, vector<4xf32>)
%1 = "arith.cmpf"(%0#0, %0#1) <{predicate = 0 : i64}> : (vector<4xf32>, vector<4xf32>) -> vector<8xi1>
// -----
// rule: the flags of arith.cmpf are fastmath
%0:2 = "ex.value"() : () -> (f32, f32)
%1 = "arith.cmpf"(%0#0, %0#1) <{fastmath = 0 : i32, predicate = 0 : i64}> : (f32, f32) -> i1
// -----
// rule: arith.cmpi has two operands
%0 = "ex.value"() : () -> i32
%1 = "arith.cmpi"(%0) <{predicate = 0 : i64}> : (i32) -> i1
// -----
// rule: arith.cmpf has one result
%0 = "ex.value"() : () -> f32
"arith.cmpf"(%0, %0) <{predicate = 0 : i64}> : (f32, f32) -> ()

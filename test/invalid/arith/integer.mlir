// flags: --allow-unregistered-dialect
// rule: the operands of arith.addi are signless integers or index, not f32
%0 = "ex.value"() : () -> f32
%1 = "arith.addi"(%0, %0) : (f32, f32) -> f32
// -----
// rule: the operands of arith.subi are signless integers or index, not f64
%0 = "ex.value"() : () -> f64
%1 = "arith.subi"(%0, %0) : (f64, f64) -> f64
// -----
// rule: the operands of arith.muli are signless integers or index, not !ex.t
%0 = "ex.value"() : () -> !ex.t
%1 = "arith.muli"(%0, %0) : (!ex.t, !ex.t) -> !ex.t
// -----
// rule: the operands of arith.divui are signless integers or index, not memref<4xi32>
%0 = "ex.value"() : () -> memref<4xi32>
%1 = "arith.divui"(%0, %0) : (memref<4xi32>, memref<4xi32>) -> memref<4xi32>
// -----
// rule: the operands of arith.divsi are signless integers or index, not tuple<i32>
%0 = "ex.value"() : () -> tuple<i32>
%1 = "arith.divsi"(%0, %0) : (tuple<i32>, tuple<i32>) -> tuple<i32>
// -----
// rule: the operands of arith.ceildivui are signless integers or index, not si32
%0 = "ex.value"() : () -> si32
%1 = "arith.ceildivui"(%0, %0) : (si32, si32) -> si32
// -----
// rule: the operands of arith.ceildivsi are signless integers or index, not ui8
%0 = "ex.value"() : () -> ui8
%1 = "arith.ceildivsi"(%0, %0) : (ui8, ui8) -> ui8
// -----
// rule: the operands of arith.floordivsi are signless integers or index, not none
%0 = "ex.value"() : () -> none
%1 = "arith.floordivsi"(%0, %0) : (none, none) -> none
// -----
// rule: the operands of arith.remui are signless integers or index, not vector<4xf32>
%0 = "ex.value"() : () -> vector<4xf32>
%1 = "arith.remui"(%0, %0) : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
// -----
// rule: the operands of arith.remsi are signless integers or index, not tensor<4xf32>
%0 = "ex.value"() : () -> tensor<4xf32>
%1 = "arith.remsi"(%0, %0) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
// -----
// rule: the operands of arith.andi are signless integers or index, not complex<i32>
%0 = "ex.value"() : () -> complex<i32>
%1 = "arith.andi"(%0, %0) : (complex<i32>, complex<i32>) -> complex<i32>
// -----
// rule: the operands of arith.ori are signless integers or index, not f16
%0 = "ex.value"() : () -> f16
%1 = "arith.ori"(%0, %0) : (f16, f16) -> f16
// -----
// rule: the operands of arith.xori are signless integers or index, not vector<4xbf16>
%0 = "ex.value"() : () -> vector<4xbf16>
%1 = "arith.xori"(%0, %0) : (vector<4xbf16>, vector<4xbf16>) -> vector<4xbf16>
// -----
// rule: the operands of arith.shli are signless integers or index, not tensor<4xsi32>
%0 = "ex.value"() : () -> tensor<4xsi32>
%1 = "arith.shli"(%0, %0) : (tensor<4xsi32>, tensor<4xsi32>) -> tensor<4xsi32>
// -----
// rule: the operands of arith.shrui are signless integers or index, not vector<4xui8>
%0 = "ex.value"() : () -> vector<4xui8>
%1 = "arith.shrui"(%0, %0) : (vector<4xui8>, vector<4xui8>) -> vector<4xui8>
// -----
// rule: the operands of arith.shrsi are signless integers or index, not bf16
%0 = "ex.value"() : () -> bf16
%1 = "arith.shrsi"(%0, %0) : (bf16, bf16) -> bf16
// -----
// rule: the operands of arith.maxsi are signless integers or index, not tensor<4x!ex.t>
%0 = "ex.value"() : () -> tensor<4x!ex.t>
%1 = "arith.maxsi"(%0, %0) : (tensor<4x!ex.t>, tensor<4x!ex.t>) -> tensor<4x!ex.t>
// -----
// rule: the operands of arith.maxui are signless integers or index, not memref<i32>
%0 = "ex.value"() : () -> memref<i32>
%1 = "arith.maxui"(%0, %0) : (memref<i32>, memref<i32>) -> memref<i32>
// -----
// rule: the operands of arith.minsi are signless integers or index, not vector<2x2xf64>
%0 = "ex.value"() : () -> vector<2x2xf64>
%1 = "arith.minsi"(%0, %0) : (vector<2x2xf64>, vector<2x2xf64>) -> vector<2x2xf64>
// -----
// rule: the operands of arith.minui are signless integers or index, not tensor<*xf32>
%0 = "ex.value"() : () -> tensor<*xf32>
%1 = "arith.minui"(%0, %0) : (tensor<*xf32>, tensor<*xf32>) -> tensor<*xf32>
// -----
// rule: the operands of arith.addi have one type
%0:2 = "ex.value"() : () -> (i32, i64)
%1 = "arith.addi"(%0#0, %0#1) : (i32, i64) -> i32
// -----
// rule: the operands of arith.subi have one type
%0:2 = "ex.value"() : () -> (i32, index)
%1 = "arith.subi"(%0#0, %0#1) : (i32, index) -> i32
// -----
// rule: the operands of arith.muli have one type
%0:2 = "ex.value"() : () -> (i8, i16)
%1 = "arith.muli"(%0#0, %0#1) : (i8, i16) -> i8
// -----
// rule: the operands of arith.divui have one type
%0:2 = "ex.value"() : () -> (vector<4xi32>, vector<8xi32>)
%1 = "arith.divui"(%0#0, %0#1) : (vector<4xi32>, vector<8xi32>) -> vector<4xi32>
// -----
// rule: the operands of arith.divsi have one type
%0:2 = "ex.value"() : () -> (i32, vector<4xi32>)
%1 = "arith.divsi"(%0#0, %0#1) : (i32, vector<4xi32>) -> i32
// -----
// rule: the operands of arith.ceildivui have one type
%0:2 = "ex.value"() : () -> (tensor<4xi32>, tensor<4xi64>)
%1 = "arith.ceildivui"(%0#0, %0#1) : (tensor<4xi32>, tensor<4xi64>) -> tensor<4xi32>
// -----
// rule: the operands of arith.ceildivsi have one type
%0:2 = "ex.value"() : () -> (index, i64)
%1 = "arith.ceildivsi"(%0#0, %0#1) : (index, i64) -> index
// -----
// rule: the operands of arith.floordivsi have one type
%0:2 = "ex.value"() : () -> (i1, i32)
%1 = "arith.floordivsi"(%0#0, %0#1) : (i1, i32) -> i1
// -----
// rule: the operands of arith.remui have one type
%0:2 = "ex.value"() : () -> (tensor<2x2xi32>, tensor<4xi32>)
%1 = "arith.remui"(%0#0, %0#1) : (tensor<2x2xi32>, tensor<4xi32>) -> tensor<2x2xi32>
// -----
// rule: the operands of arith.remsi have one type
%0:2 = "ex.value"() : () -> (vector<4xi32>, tensor<4xi32>)
%1 = "arith.remsi"(%0#0, %0#1) : (vector<4xi32>, tensor<4xi32>) -> vector<4xi32>
// -----
// rule: the operands of arith.andi have one type
%0:2 = "ex.value"() : () -> (i32, i64)
%1 = "arith.andi"(%0#0, %0#1) : (i32, i64) -> i32
// -----
// rule: the operands of arith.ori have one type
%0:2 = "ex.value"() : () -> (i32, index)
%1 = "arith.ori"(%0#0, %0#1) : (i32, index) -> i32
// -----
// rule: the operands of arith.xori have one type
%0:2 = "ex.value"() : () -> (i8, i16)
%1 = "arith.xori"(%0#0, %0#1) : (i8, i16) -> i8
// -----
// rule: the operands of arith.shli have one type
%0:2 = "ex.value"() : () -> (vector<4xi32>, vector<8xi32>)
%1 = "arith.shli"(%0#0, %0#1) : (vector<4xi32>, vector<8xi32>) -> vector<4xi32>
// -----
// rule: the operands of arith.shrui have one type
%0:2 = "ex.value"() : () -> (i32, vector<4xi32>)
%1 = "arith.shrui"(%0#0, %0#1) : (i32, vector<4xi32>) -> i32
// -----
// rule: the operands of arith.shrsi have one type
%0:2 = "ex.value"() : () -> (tensor<4xi32>, tensor<4xi64>)
%1 = "arith.shrsi"(%0#0, %0#1) : (tensor<4xi32>, tensor<4xi64>) -> tensor<4xi32>
// -----
// rule: the operands of arith.maxsi have one type
%0:2 = "ex.value"() : () -> (index, i64)
%1 = "arith.maxsi"(%0#0, %0#1) : (index, i64) -> index
// -----
// rule: the operands of arith.maxui have one type
%0:2 = "ex.value"() : () -> (i1, i32)
%1 = "arith.maxui"(%0#0, %0#1) : (i1, i32) -> i1
// -----
// rule: the operands of arith.minsi have one type
%0:2 = "ex.value"() : () -> (tensor<2x2xi32>, tensor<4xi32>)
%1 = "arith.minsi"(%0#0, %0#1) : (tensor<2x2xi32>, tensor<4xi32>) -> tensor<2x2xi32>
// -----
// rule: the operands of arith.minui have one type
%0:2 = "ex.value"() : () -> (vector<4xi32>, tensor<4xi32>)
%1 = "arith.minui"(%0#0, %0#1) : (vector<4xi32>, tensor<4xi32>) -> vector<4xi32>
// -----
// rule: the result of arith.addi has the type of its operands
%0 = "ex.value"() : () -> vector<4xi32>
%1 = "arith.addi"(%0, %0) : (vector<4xi32>, vector<4xi32>) -> vector<8xi32>
// -----
// rule: the result of arith.subi has the type of its operands
%0 = "ex.value"() : () -> i32
%1 = "arith.subi"(%0, %0) : (i32, i32) -> vector<4xi32>
// -----
// rule: the result of arith.muli has the type of its operands
%0 = "ex.value"() : () -> tensor<4xi32>
%1 = "arith.muli"(%0, %0) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi64>
// -----
// rule: the result of arith.divui has the type of its operands
%0 = "ex.value"() : () -> index
%1 = "arith.divui"(%0, %0) : (index, index) -> i64
// -----
// rule: the result of arith.divsi has the type of its operands
%0 = "ex.value"() : () -> i1
%1 = "arith.divsi"(%0, %0) : (i1, i1) -> i32
// -----
// rule: the result of arith.ceildivui has the type of its operands
%0 = "ex.value"() : () -> tensor<2x2xi32>
%1 = "arith.ceildivui"(%0, %0) : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<4xi32>
// -----
// rule: the result of arith.ceildivsi has the type of its operands
%0 = "ex.value"() : () -> vector<4xi32>
%1 = "arith.ceildivsi"(%0, %0) : (vector<4xi32>, vector<4xi32>) -> tensor<4xi32>
// -----
// rule: the result of arith.floordivsi has the type of its operands
%0 = "ex.value"() : () -> i32
%1 = "arith.floordivsi"(%0, %0) : (i32, i32) -> i64
// -----
// rule: the result of arith.remui has the type of its operands
%0 = "ex.value"() : () -> i32
%1 = "arith.remui"(%0, %0) : (i32, i32) -> index
// -----
// rule: the result of arith.remsi has the type of its operands
%0 = "ex.value"() : () -> i8
%1 = "arith.remsi"(%0, %0) : (i8, i8) -> i16
// -----
// rule: the result of arith.andi has the type of its operands
%0 = "ex.value"() : () -> vector<4xi32>
%1 = "arith.andi"(%0, %0) : (vector<4xi32>, vector<4xi32>) -> vector<8xi32>
// -----
// rule: the result of arith.ori has the type of its operands
%0 = "ex.value"() : () -> i32
%1 = "arith.ori"(%0, %0) : (i32, i32) -> vector<4xi32>
// -----
// rule: the result of arith.xori has the type of its operands
%0 = "ex.value"() : () -> tensor<4xi32>
%1 = "arith.xori"(%0, %0) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi64>
// -----
// rule: the result of arith.shli has the type of its operands
%0 = "ex.value"() : () -> index
%1 = "arith.shli"(%0, %0) : (index, index) -> i64
// -----
// rule: the result of arith.shrui has the type of its operands
%0 = "ex.value"() : () -> i1
%1 = "arith.shrui"(%0, %0) : (i1, i1) -> i32
// -----
// rule: the result of arith.shrsi has the type of its operands
%0 = "ex.value"() : () -> tensor<2x2xi32>
%1 = "arith.shrsi"(%0, %0) : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<4xi32>
// -----
// rule: the result of arith.maxsi has the type of its operands
%0 = "ex.value"() : () -> vector<4xi32>
%1 = "arith.maxsi"(%0, %0) : (vector<4xi32>, vector<4xi32>) -> tensor<4xi32>
// -----
// rule: the result of arith.maxui has the type of its operands
%0 = "ex.value"() : () -> i32
%1 = "arith.maxui"(%0, %0) : (i32, i32) -> i64
// -----
// rule: the result of arith.minsi has the type of its operands
%0 = "ex.value"() : () -> i32
%1 = "arith.minsi"(%0, %0) : (i32, i32) -> index
// -----
// rule: the result of arith.minui has the type of its operands
%0 = "ex.value"() : () -> i8
%1 = "arith.minui"(%0, %0) : (i8, i8) -> i16

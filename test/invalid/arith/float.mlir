// flags: --allow-unregistered-dialect
// rule: the operands of arith.addf are floats, not i32
%0 = "ex.value"() : () -> i32
%1 = "arith.addf"(%0, %0) : (i32, i32) -> i32
// -----
// rule: the operands of arith.subf are floats, not index
%0 = "ex.value"() : () -> index
%1 = "arith.subf"(%0, %0) : (index, index) -> index
// -----
// rule: the operands of arith.mulf are floats, not !ex.t
%0 = "ex.value"() : () -> !ex.t
%1 = "arith.mulf"(%0, %0) : (!ex.t, !ex.t) -> !ex.t
// -----
// rule: the operands of arith.divf are floats, not complex<f32>
%0 = "ex.value"() : () -> complex<f32>
%1 = "arith.divf"(%0, %0) : (complex<f32>, complex<f32>) -> complex<f32>
// -----
// rule: the operands of arith.remf are floats, not memref<4xf32>
%0 = "ex.value"() : () -> memref<4xf32>
%1 = "arith.remf"(%0, %0) : (memref<4xf32>, memref<4xf32>) -> memref<4xf32>
// -----
// rule: the operands of arith.maximumf are floats, not vector<4xi32>
%0 = "ex.value"() : () -> vector<4xi32>
%1 = "arith.maximumf"(%0, %0) : (vector<4xi32>, vector<4xi32>) -> vector<4xi32>
// -----
// rule: the operands of arith.minimumf are floats, not tensor<4xi32>
%0 = "ex.value"() : () -> tensor<4xi32>
%1 = "arith.minimumf"(%0, %0) : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
// -----
// rule: the operands of arith.maxnumf are floats, not tuple<f32>
%0 = "ex.value"() : () -> tuple<f32>
%1 = "arith.maxnumf"(%0, %0) : (tuple<f32>, tuple<f32>) -> tuple<f32>
// -----
// rule: the operands of arith.minnumf are floats, not i64
%0 = "ex.value"() : () -> i64
%1 = "arith.minnumf"(%0, %0) : (i64, i64) -> i64
// -----
// rule: the operands of arith.addf have one type
%0:2 = "ex.value"() : () -> (f32, f64)
%1 = "arith.addf"(%0#0, %0#1) : (f32, f64) -> f32
// -----
// rule: the operands of arith.subf have one type
%0:2 = "ex.value"() : () -> (f32, f16)
%1 = "arith.subf"(%0#0, %0#1) : (f32, f16) -> f32
// -----
// rule: the operands of arith.mulf have one type
%0:2 = "ex.value"() : () -> (bf16, f16)
%1 = "arith.mulf"(%0#0, %0#1) : (bf16, f16) -> bf16
// -----
// rule: the operands of arith.divf have one type
%0:2 = "ex.value"() : () -> (vector<4xf32>, vector<8xf32>)
%1 = "arith.divf"(%0#0, %0#1) : (vector<4xf32>, vector<8xf32>) -> vector<4xf32>
// -----
// rule: the operands of arith.remf have one type
%0:2 = "ex.value"() : () -> (f32, vector<4xf32>)
%1 = "arith.remf"(%0#0, %0#1) : (f32, vector<4xf32>) -> f32
// -----
// rule: the operands of arith.maximumf have one type
%0:2 = "ex.value"() : () -> (tensor<4xf32>, tensor<4xf64>)
%1 = "arith.maximumf"(%0#0, %0#1) : (tensor<4xf32>, tensor<4xf64>) -> tensor<4xf32>
// -----
// rule: the operands of arith.minimumf have one type
%0:2 = "ex.value"() : () -> (f64, f80)
%1 = "arith.minimumf"(%0#0, %0#1) : (f64, f80) -> f64
// -----
// rule: the operands of arith.maxnumf have one type
%0:2 = "ex.value"() : () -> (tensor<2x2xf32>, tensor<4xf32>)
%1 = "arith.maxnumf"(%0#0, %0#1) : (tensor<2x2xf32>, tensor<4xf32>) -> tensor<2x2xf32>
// -----
// rule: the operands of arith.minnumf have one type
%0:2 = "ex.value"() : () -> (f8E5M2, f8E4M3FN)
%1 = "arith.minnumf"(%0#0, %0#1) : (f8E5M2, f8E4M3FN) -> f8E5M2
// -----
// rule: the result of arith.addf has the type of its operands
%0 = "ex.value"() : () -> bf16
%1 = "arith.addf"(%0, %0) : (bf16, bf16) -> f16
// -----
// rule: the result of arith.subf has the type of its operands
%0 = "ex.value"() : () -> vector<4xf32>
%1 = "arith.subf"(%0, %0) : (vector<4xf32>, vector<4xf32>) -> vector<8xf32>
// -----
// rule: the result of arith.mulf has the type of its operands
%0 = "ex.value"() : () -> f32
%1 = "arith.mulf"(%0, %0) : (f32, f32) -> vector<4xf32>
// -----
// rule: the result of arith.divf has the type of its operands
%0 = "ex.value"() : () -> tensor<4xf32>
%1 = "arith.divf"(%0, %0) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf64>
// -----
// rule: the result of arith.remf has the type of its operands
%0 = "ex.value"() : () -> f64
%1 = "arith.remf"(%0, %0) : (f64, f64) -> f80
// -----
// rule: the result of arith.maximumf has the type of its operands
%0 = "ex.value"() : () -> tensor<2x2xf32>
%1 = "arith.maximumf"(%0, %0) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<4xf32>
// -----
// rule: the result of arith.minimumf has the type of its operands
%0 = "ex.value"() : () -> f8E5M2
%1 = "arith.minimumf"(%0, %0) : (f8E5M2, f8E5M2) -> f8E4M3FN
// -----
// rule: the result of arith.maxnumf has the type of its operands
%0 = "ex.value"() : () -> f32
%1 = "arith.maxnumf"(%0, %0) : (f32, f32) -> f64
// -----
// rule: the result of arith.minnumf has the type of its operands
%0 = "ex.value"() : () -> f32
%1 = "arith.minnumf"(%0, %0) : (f32, f32) -> f16
// -----
// rule: the operand of arith.negf is a float
%0 = "ex.value"() : () -> i32
%1 = "arith.negf"(%0) : (i32) -> i32
// -----
// rule: the result of arith.negf has the type of its operand
%0 = "ex.value"() : () -> f32
%1 = "arith.negf"(%0) : (f32) -> f64
// -----
// rule: arith.negf has one operand
%0 = "ex.value"() : () -> f32
%1 = "arith.negf"(%0, %0) : (f32, f32) -> f32
// -----
// rule: the flags of arith.addf are fastmath
%0 = "ex.value"() : () -> f32
%1 = "arith.addf"(%0, %0) <{fastmath = "fast"}> : (f32, f32) -> f32
// -----
// rule: the flags of arith.subf are fastmath
%0 = "ex.value"() : () -> f32
%1 = "arith.subf"(%0, %0) <{fastmath = 1 : i32}> : (f32, f32) -> f32
// -----
// rule: the flags of arith.mulf are fastmath
%0 = "ex.value"() : () -> f32
%1 = "arith.mulf"(%0, %0) <{fastmath = #arith.overflow<nsw>}> : (f32, f32) -> f32
// -----
// rule: the flags of arith.divf are fastmath
%0 = "ex.value"() : () -> f32
%1 = "arith.divf"(%0, %0) <{fastmath = true}> : (f32, f32) -> f32
// -----
// rule: the flags of arith.remf are fastmath
%0 = "ex.value"() : () -> f32
%1 = "arith.remf"(%0, %0) <{fastmath = unit}> : (f32, f32) -> f32
// -----
// rule: the flags of arith.maximumf are fastmath
%0 = "ex.value"() : () -> f32
%1 = "arith.maximumf"(%0, %0) <{fastmath = unit}> : (f32, f32) -> f32
// -----
// rule: the flags of arith.minimumf are fastmath
%0 = "ex.value"() : () -> f32
%1 = "arith.minimumf"(%0, %0) <{fastmath = unit}> : (f32, f32) -> f32
// -----
// rule: the flags of arith.maxnumf are fastmath
%0 = "ex.value"() : () -> f32
%1 = "arith.maxnumf"(%0, %0) <{fastmath = unit}> : (f32, f32) -> f32
// -----
// rule: the flags of arith.minnumf are fastmath
%0 = "ex.value"() : () -> f32
%1 = "arith.minnumf"(%0, %0) <{fastmath = unit}> : (f32, f32) -> f32
// -----
// rule: the flags of arith.negf are fastmath
%0 = "ex.value"() : () -> f32
%1 = "arith.negf"(%0) <{fastmath = unit}> : (f32) -> f32
// -----
// rule: the flags of arith.addf among its attributes are fastmath
%0 = "ex.value"() : () -> f32
%1 = "arith.addf"(%0, %0) {fastmath = 1 : i32} : (f32, f32) -> f32
// -----
// rule: the flags of arith.addf are known
%0 = "ex.value"() : () -> f32
%1 = "arith.addf"(%0, %0) <{fastmath = #arith.fastmath<sloppy>}> : (f32, f32) -> f32

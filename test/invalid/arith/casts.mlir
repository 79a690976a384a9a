// flags: --allow-unregistered-dialect
// rule: arith.extui goes to a wider type
%0 = "ex.value"() : () -> i32
%1 = "arith.extui"(%0) : (i32) -> i16
// -----
// rule: arith.extui does not go to its own type
%0 = "ex.value"() : () -> i32
%1 = "arith.extui"(%0) : (i32) -> i32
// -----
// rule: arith.extui goes from an integer
%0 = "ex.value"() : () -> f32
%1 = "arith.extui"(%0) : (f32) -> i64
// -----
// rule: arith.extui does not go from an index
%0 = "ex.value"() : () -> index
%1 = "arith.extui"(%0) : (index) -> i64
// -----
// rule: arith.extui goes to an integer
%0 = "ex.value"() : () -> i32
%1 = "arith.extui"(%0) : (i32) -> f64
// -----
// rule: arith.extui does not go to an index
%0 = "ex.value"() : () -> i32
%1 = "arith.extui"(%0) : (i32) -> index
// -----
// rule: arith.extui goes to a signless type
%0 = "ex.value"() : () -> i32
%1 = "arith.extui"(%0) : (i32) -> si64
// -----
// rule: arith.extui keeps the shape
%0 = "ex.value"() : () -> vector<4xi32>
%1 = "arith.extui"(%0) : (vector<4xi32>) -> vector<8xi64>
// -----
// rule: arith.extui keeps a vector a vector
%0 = "ex.value"() : () -> vector<4xi32>
%1 = "arith.extui"(%0) : (vector<4xi32>) -> i64
// -----
// rule: arith.extui of tensors goes to a wider type
%0 = "ex.value"() : () -> tensor<4xi32>
%1 = "arith.extui"(%0) : (tensor<4xi32>) -> tensor<4xi8>
// -----
// rule: arith.extsi goes to a wider type
%0 = "ex.value"() : () -> i32
%1 = "arith.extsi"(%0) : (i32) -> i16
// -----
// rule: arith.extsi does not go to its own type
%0 = "ex.value"() : () -> i32
%1 = "arith.extsi"(%0) : (i32) -> i32
// -----
// rule: arith.extsi goes from an integer
%0 = "ex.value"() : () -> f32
%1 = "arith.extsi"(%0) : (f32) -> i64
// -----
// rule: arith.extsi does not go from an index
%0 = "ex.value"() : () -> index
%1 = "arith.extsi"(%0) : (index) -> i64
// -----
// rule: arith.extsi goes to an integer
%0 = "ex.value"() : () -> i32
%1 = "arith.extsi"(%0) : (i32) -> f64
// -----
// rule: arith.extsi does not go to an index
%0 = "ex.value"() : () -> i32
%1 = "arith.extsi"(%0) : (i32) -> index
// -----
// rule: arith.extsi goes to a signless type
%0 = "ex.value"() : () -> i32
%1 = "arith.extsi"(%0) : (i32) -> si64
// -----
// rule: arith.extsi keeps the shape
%0 = "ex.value"() : () -> vector<4xi32>
%1 = "arith.extsi"(%0) : (vector<4xi32>) -> vector<8xi64>
// -----
// rule: arith.extsi keeps a vector a vector
%0 = "ex.value"() : () -> vector<4xi32>
%1 = "arith.extsi"(%0) : (vector<4xi32>) -> i64
// -----
// rule: arith.extsi of tensors goes to a wider type
%0 = "ex.value"() : () -> tensor<4xi32>
%1 = "arith.extsi"(%0) : (tensor<4xi32>) -> tensor<4xi8>
// -----
// rule: arith.trunci goes to a narrower type
%0 = "ex.value"() : () -> i32
%1 = "arith.trunci"(%0) : (i32) -> i64
// -----
// rule: arith.trunci does not go to its own type
%0 = "ex.value"() : () -> i32
%1 = "arith.trunci"(%0) : (i32) -> i32
// -----
// rule: arith.trunci goes from an integer
%0 = "ex.value"() : () -> f64
%1 = "arith.trunci"(%0) : (f64) -> i32
// -----
// rule: arith.trunci does not go from an index
%0 = "ex.value"() : () -> index
%1 = "arith.trunci"(%0) : (index) -> i32
// -----
// rule: arith.trunci goes to an integer
%0 = "ex.value"() : () -> i32
%1 = "arith.trunci"(%0) : (i32) -> f16
// -----
// rule: arith.trunci keeps the shape
%0 = "ex.value"() : () -> tensor<4xi32>
%1 = "arith.trunci"(%0) : (tensor<4xi32>) -> tensor<2xi16>
// -----
// rule: arith.trunci keeps the rank
%0 = "ex.value"() : () -> tensor<4xi32>
%1 = "arith.trunci"(%0) : (tensor<4xi32>) -> tensor<2x2xi16>
// -----
// rule: arith.trunci of vectors goes to a narrower type
%0 = "ex.value"() : () -> vector<4xi8>
%1 = "arith.trunci"(%0) : (vector<4xi8>) -> vector<4xi8>
// -----
// rule: arith.extf goes to a wider type
%0 = "ex.value"() : () -> f32
%1 = "arith.extf"(%0) : (f32) -> f16
// -----
// rule: arith.extf does not go to its own type
%0 = "ex.value"() : () -> f32
%1 = "arith.extf"(%0) : (f32) -> f32
// -----
// rule: arith.extf does not go to a type as wide
%0 = "ex.value"() : () -> f16
%1 = "arith.extf"(%0) : (f16) -> bf16
// -----
// rule: arith.extf goes from a float
%0 = "ex.value"() : () -> i16
%1 = "arith.extf"(%0) : (i16) -> f32
// -----
// rule: arith.extf goes to a float
%0 = "ex.value"() : () -> f16
%1 = "arith.extf"(%0) : (f16) -> i32
// -----
// rule: arith.extf keeps the shape
%0 = "ex.value"() : () -> vector<4xf16>
%1 = "arith.extf"(%0) : (vector<4xf16>) -> vector<2xf32>
// -----
// rule: the flags of arith.extf are fastmath
%0 = "ex.value"() : () -> f16
%1 = "arith.extf"(%0) <{fastmath = 1 : i32}> : (f16) -> f32
// -----
// rule: arith.truncf goes to a narrower type
%0 = "ex.value"() : () -> f32
%1 = "arith.truncf"(%0) : (f32) -> f64
// -----
// rule: arith.truncf does not go to its own type
%0 = "ex.value"() : () -> f32
%1 = "arith.truncf"(%0) : (f32) -> f32
// -----
// rule: arith.truncf does not go to a type as wide
%0 = "ex.value"() : () -> bf16
%1 = "arith.truncf"(%0) : (bf16) -> f16
// -----
// rule: arith.truncf goes from a float
%0 = "ex.value"() : () -> i32
%1 = "arith.truncf"(%0) : (i32) -> f16
// -----
// rule: arith.truncf goes to a float
%0 = "ex.value"() : () -> f32
%1 = "arith.truncf"(%0) : (f32) -> i16
// -----
// rule: arith.truncf keeps the shape
%0 = "ex.value"() : () -> tensor<4xf32>
%1 = "arith.truncf"(%0) : (tensor<4xf32>) -> tensor<8xf16>
// -----
// rule: the rounding mode of arith.truncf is one
%0 = "ex.value"() : () -> f32
%1 = "arith.truncf"(%0) <{roundingmode = "up"}> : (f32) -> f16
// -----
// rule: the rounding mode of arith.truncf is a number of a mode
%0 = "ex.value"() : () -> f32
%1 = "arith.truncf"(%0) <{roundingmode = 5 : i32}> : (f32) -> f16
// -----
// rule: the rounding mode of arith.truncf is of i32
%0 = "ex.value"() : () -> f32
%1 = "arith.truncf"(%0) <{roundingmode = 1 : i64}> : (f32) -> f16
// -----
// rule: arith.uitofp goes from an integer
%0 = "ex.value"() : () -> f32
%1 = "arith.uitofp"(%0) : (f32) -> f64
// -----
// rule: arith.uitofp goes to a float
%0 = "ex.value"() : () -> i32
%1 = "arith.uitofp"(%0) : (i32) -> i64
// -----
// rule: arith.uitofp does not go from an index
%0 = "ex.value"() : () -> index
%1 = "arith.uitofp"(%0) : (index) -> f32
// -----
// rule: arith.uitofp goes from a signless type
%0 = "ex.value"() : () -> si32
%1 = "arith.uitofp"(%0) : (si32) -> f32
// -----
// rule: arith.uitofp keeps the shape
%0 = "ex.value"() : () -> vector<4xi32>
%1 = "arith.uitofp"(%0) : (vector<4xi32>) -> vector<2xf32>
// -----
// rule: arith.sitofp goes from an integer
%0 = "ex.value"() : () -> f32
%1 = "arith.sitofp"(%0) : (f32) -> f64
// -----
// rule: arith.sitofp goes to a float
%0 = "ex.value"() : () -> i32
%1 = "arith.sitofp"(%0) : (i32) -> i64
// -----
// rule: arith.sitofp does not go from an index
%0 = "ex.value"() : () -> index
%1 = "arith.sitofp"(%0) : (index) -> f32
// -----
// rule: arith.sitofp goes from a signless type
%0 = "ex.value"() : () -> si32
%1 = "arith.sitofp"(%0) : (si32) -> f32
// -----
// rule: arith.sitofp keeps the shape
%0 = "ex.value"() : () -> vector<4xi32>
%1 = "arith.sitofp"(%0) : (vector<4xi32>) -> vector<2xf32>
// -----
// rule: arith.fptoui goes from a float
%0 = "ex.value"() : () -> i32
%1 = "arith.fptoui"(%0) : (i32) -> i64
// -----
// rule: arith.fptoui goes to an integer
%0 = "ex.value"() : () -> f32
%1 = "arith.fptoui"(%0) : (f32) -> f64
// -----
// rule: arith.fptoui does not go to an index
%0 = "ex.value"() : () -> f32
%1 = "arith.fptoui"(%0) : (f32) -> index
// -----
// rule: arith.fptoui goes to a signless type
%0 = "ex.value"() : () -> f32
%1 = "arith.fptoui"(%0) : (f32) -> ui32
// -----
// rule: arith.fptoui keeps the shape
%0 = "ex.value"() : () -> tensor<4xf32>
%1 = "arith.fptoui"(%0) : (tensor<4xf32>) -> tensor<?x4xi32>
// -----
// rule: arith.fptosi goes from a float
%0 = "ex.value"() : () -> i32
%1 = "arith.fptosi"(%0) : (i32) -> i64
// -----
// rule: arith.fptosi goes to an integer
%0 = "ex.value"() : () -> f32
%1 = "arith.fptosi"(%0) : (f32) -> f64
// -----
// rule: arith.fptosi does not go to an index
%0 = "ex.value"() : () -> f32
%1 = "arith.fptosi"(%0) : (f32) -> index
// -----
// rule: arith.fptosi goes to a signless type
%0 = "ex.value"() : () -> f32
%1 = "arith.fptosi"(%0) : (f32) -> ui32
// -----
// rule: arith.fptosi keeps the shape
%0 = "ex.value"() : () -> tensor<4xf32>
%1 = "arith.fptosi"(%0) : (tensor<4xf32>) -> tensor<?x4xi32>
// -----
// rule: arith.index_cast goes between index and integer, not two integers
%0 = "ex.value"() : () -> i32
%1 = "arith.index_cast"(%0) : (i32) -> i64
// -----
// rule: arith.index_cast does not go from index to index
%0 = "ex.value"() : () -> index
%1 = "arith.index_cast"(%0) : (index) -> index
// -----
// rule: arith.index_cast does not go from a float
%0 = "ex.value"() : () -> f32
%1 = "arith.index_cast"(%0) : (f32) -> index
// -----
// rule: arith.index_cast does not go to a float
%0 = "ex.value"() : () -> index
%1 = "arith.index_cast"(%0) : (index) -> f32
// -----
// rule: arith.index_cast goes to a signless type
%0 = "ex.value"() : () -> index
%1 = "arith.index_cast"(%0) : (index) -> ui32
// -----
// rule: arith.index_cast keeps the shape
%0 = "ex.value"() : () -> tensor<4xindex>
%1 = "arith.index_cast"(%0) : (tensor<4xindex>) -> tensor<8xi32>
// -----
// rule: arith.index_cast of vectors goes between index and integer
%0 = "ex.value"() : () -> vector<4xi32>
%1 = "arith.index_cast"(%0) : (vector<4xi32>) -> vector<4xi64>
// -----
// rule: arith.index_castui goes between index and integer, not two integers
%0 = "ex.value"() : () -> i32
%1 = "arith.index_castui"(%0) : (i32) -> i64
// -----
// rule: arith.index_castui does not go from index to index
%0 = "ex.value"() : () -> index
%1 = "arith.index_castui"(%0) : (index) -> index
// -----
// rule: arith.index_castui does not go from a float
%0 = "ex.value"() : () -> f32
%1 = "arith.index_castui"(%0) : (f32) -> index
// -----
// rule: arith.index_castui does not go to a float
%0 = "ex.value"() : () -> index
%1 = "arith.index_castui"(%0) : (index) -> f32
// -----
// rule: arith.index_castui goes to a signless type
%0 = "ex.value"() : () -> index
%1 = "arith.index_castui"(%0) : (index) -> ui32
// -----
// rule: arith.index_castui keeps the shape
%0 = "ex.value"() : () -> tensor<4xindex>
%1 = "arith.index_castui"(%0) : (tensor<4xindex>) -> tensor<8xi32>
// -----
// rule: arith.index_castui of vectors goes between index and integer
%0 = "ex.value"() : () -> vector<4xi32>
%1 = "arith.index_castui"(%0) : (vector<4xi32>) -> vector<4xi64>
// -----
// rule: arith.bitcast keeps the width
%0 = "ex.value"() : () -> i32
%1 = "arith.bitcast"(%0) : (i32) -> f64
// -----
// rule: arith.bitcast keeps the width of integers
%0 = "ex.value"() : () -> i32
%1 = "arith.bitcast"(%0) : (i32) -> i64
// -----
// rule: arith.bitcast does not go from index
%0 = "ex.value"() : () -> index
%1 = "arith.bitcast"(%0) : (index) -> i64
// -----
// rule: arith.bitcast does not go to index
%0 = "ex.value"() : () -> i64
%1 = "arith.bitcast"(%0) : (i64) -> index
// -----
// rule: arith.bitcast keeps the shape
%0 = "ex.value"() : () -> vector<4xi32>
%1 = "arith.bitcast"(%0) : (vector<4xi32>) -> vector<2xf32>
// -----
// rule: arith.bitcast keeps the width of vector elements
%0 = "ex.value"() : () -> vector<4xi32>
%1 = "arith.bitcast"(%0) : (vector<4xi32>) -> vector<4xf16>
// -----
// rule: arith.bitcast does not go from a vector to a scalar
%0 = "ex.value"() : () -> vector<1xi32>
%1 = "arith.bitcast"(%0) : (vector<1xi32>) -> f32
// -----
// rule: arith.bitcast does not go to a type of a dialect
%0 = "ex.value"() : () -> i32
%1 = "arith.bitcast"(%0) : (i32) -> !ex.t
// -----
// rule: arith.bitcast does not go to a complex
%0 = "ex.value"() : () -> i64
%1 = "arith.bitcast"(%0) : (i64) -> complex<f32>
// -----
// rule: a cast has one operand
%0 = "ex.value"() : () -> i16
%1 = "arith.extsi"(%0, %0) : (i16, i16) -> i32
// -----
// rule: a cast has an operand
%0 = "arith.extsi"() : () -> i32
// -----
// rule: a cast has one result
%0 = "ex.value"() : () -> i16
%1:2 = "arith.extsi"(%0) : (i16) -> (i32, i32)

"builtin.module"() ({
  "func.func"() <{function_type = (vector<4xf32>, f32, vector<2x4xf32>, index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: vector<4xf32>, %arg1: f32, %arg2: vector<2x4xf32>, %arg3: index):
    %0 = "vector.broadcast"(%arg1) : (f32) -> vector<4xf32>
    %1 = "vector.shuffle"(%arg0, %arg0) <{mask = [0, 4, 1, 5]}> : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    %2 = "vector.extract"(%arg2) <{static_position = array<i64: 1>}> : (vector<2x4xf32>) -> vector<4xf32>
    %3 = "vector.extract"(%arg2, %arg3) <{static_position = array<i64: -9223372036854775808, 2>}> : (vector<2x4xf32>, index) -> f32
    %4 = "vector.insert"(%arg1, %arg0) <{static_position = array<i64: 3>}> : (f32, vector<4xf32>) -> vector<4xf32>
    %5 = "vector.splat"(%arg1) : (f32) -> vector<[4]xf32>
    %6 = "vector.transpose"(%arg2) <{permutation = array<i64: 1, 0>}> : (vector<2x4xf32>) -> vector<4x2xf32>
    %7 = "vector.shape_cast"(%arg2) : (vector<2x4xf32>) -> vector<8xf32>
    %8 = "vector.bitcast"(%arg0) : (vector<4xf32>) -> vector<8xf16>
    %9 = "vector.extract_strided_slice"(%arg0) <{offsets = [1], sizes = [2], strides = [1]}> : (vector<4xf32>) -> vector<2xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()


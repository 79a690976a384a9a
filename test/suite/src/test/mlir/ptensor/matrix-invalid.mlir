// RUN: jpto-opt %s --allow-unregistered-dialect --split-input-file --verify-diagnostics

// Errors of matrix products, one case each.

%a = "test.value"() : () -> tensor<16x32xf16>
// expected-error@+1 {{'ptensor.matmul' op K is 32 in lhs [16, 32] and 16 in rhs [16, 32]}}
%r = "ptensor.matmul"(%a, %a) <{out_dtype = f32}> : (tensor<16x32xf16>, tensor<16x32xf16>) -> tensor<16x8xf32>

// -----

%a = "test.value"() : () -> tensor<16x32xf16>
%b = "test.value"() : () -> tensor<32x8xf16>
// expected-error@+1 {{'ptensor.matmul' op K is 16 in lhs [16, 32] and 32 in rhs [32, 8]}}
%r = "ptensor.matmul"(%a, %b) <{a_trans = true, out_dtype = f32}> : (tensor<16x32xf16>, tensor<32x8xf16>) -> tensor<16x8xf32>

// -----

%a = "test.value"() : () -> tensor<16x32xf16>
%b = "test.value"() : () -> tensor<32xf16>
// expected-error@+1 {{'ptensor.matmul' op b_trans needs a matrix, but rhs has rank 1}}
%r = "ptensor.matmul"(%a, %b) <{b_trans = true}> : (tensor<16x32xf16>, tensor<32xf16>) -> tensor<16xf16>

// -----

%a = "test.value"() : () -> tensor<f16>
%b = "test.value"() : () -> tensor<32x8xf16>
// expected-error@+1 {{'ptensor.matmul' op lhs has rank 0}}
%r = "ptensor.matmul"(%a, %b) : (tensor<f16>, tensor<32x8xf16>) -> tensor<8xf16>

// -----

%a = "test.value"() : () -> tensor<2x16x32xf16>
%b = "test.value"() : () -> tensor<3x32x8xf16>
// expected-error@+1 {{'ptensor.matmul' op batch axes: 2 and 3 on axis 0 do not broadcast}}
%r = "ptensor.matmul"(%a, %b) : (tensor<2x16x32xf16>, tensor<3x32x8xf16>) -> tensor<2x16x8xf16>

// -----

%a = "test.value"() : () -> tensor<16x32xf16>
%b = "test.value"() : () -> tensor<32x8xf16>
// expected-error@+1 {{'ptensor.matmul' op inferred type(s) 'tensor<16x8xf16>' are incompatible with return type(s) of operation 'tensor<16x8xf32>'}}
%r = "ptensor.matmul"(%a, %b) : (tensor<16x32xf16>, tensor<32x8xf16>) -> tensor<16x8xf32>

// -----

%a = "test.value"() : () -> tensor<16x32xf16>
%b = "test.value"() : () -> tensor<32x8xbf16>
%c = "test.value"() : () -> tensor<16x8xf32>
// expected-error@+1 {{'ptensor.matmul_acc' op needs factors of one element type, got 'f16' and 'bf16'}}
%r = "ptensor.matmul_acc"(%c, %a, %b) : (tensor<16x8xf32>, tensor<16x32xf16>, tensor<32x8xbf16>) -> tensor<16x8xf32>

// -----

%a = "test.value"() : () -> tensor<16x32xf16>
%b = "test.value"() : () -> tensor<32x8xf16>
%c = "test.value"() : () -> tensor<16x8xf16>
// expected-error@+1 {{'ptensor.matmul_acc' op accumulates floats in f32, got an accumulator of 'f16'}}
%r = "ptensor.matmul_acc"(%c, %a, %b) : (tensor<16x8xf16>, tensor<16x32xf16>, tensor<32x8xf16>) -> tensor<16x8xf16>

// -----

%a = "test.value"() : () -> tensor<16x32xi8>
%b = "test.value"() : () -> tensor<32x8xi8>
%c = "test.value"() : () -> tensor<16x8xf32>
// expected-error@+1 {{'ptensor.matmul_acc' op accumulates integers in i32, got an accumulator of 'f32'}}
%r = "ptensor.matmul_acc"(%c, %a, %b) : (tensor<16x8xf32>, tensor<16x32xi8>, tensor<32x8xi8>) -> tensor<16x8xf32>

// -----

%a = "test.value"() : () -> tensor<16x32xf16>
%b = "test.value"() : () -> tensor<32x8xf16>
%c = "test.value"() : () -> tensor<8x8xf32>
// expected-error@+1 {{'ptensor.matmul_acc' op adds 16 x 8 products to an accumulator of [8, 8]}}
%r = "ptensor.matmul_acc"(%c, %a, %b) : (tensor<8x8xf32>, tensor<16x32xf16>, tensor<32x8xf16>) -> tensor<8x8xf32>

// -----

%a = "test.value"() : () -> tensor<2x16x32xf16>
%b = "test.value"() : () -> tensor<2x32x8xf16>
%c = "test.value"() : () -> tensor<2x16x8xf32>
%d = "test.value"() : () -> i1
// expected-error@+1 {{'ptensor.matmul_acc' op takes init with matrices only, got rank 3}}
%r = "ptensor.matmul_acc"(%c, %a, %b, %d) : (tensor<2x16x8xf32>, tensor<2x16x32xf16>, tensor<2x32x8xf16>, i1) -> tensor<2x16x8xf32>

// -----

%a = "test.value"() : () -> tensor<2x16x32xf16>
%b = "test.value"() : () -> tensor<32x8xf16>
%c = "test.value"() : () -> tensor<16x8xf32>
// expected-error@+1 {{'ptensor.matmul_acc' op needs tensors of one rank, 2 or more, got ranks 2, 3 and 2}}
%r = "ptensor.matmul_acc"(%c, %a, %b) : (tensor<16x8xf32>, tensor<2x16x32xf16>, tensor<32x8xf16>) -> tensor<16x8xf32>

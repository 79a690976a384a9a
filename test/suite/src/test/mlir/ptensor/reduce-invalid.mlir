// RUN: jpto-opt %s --allow-unregistered-dialect --split-input-file --verify-diagnostics

// Errors of reductions and of what expands rows and columns, one case each.

%a = "test.value"() : () -> tensor<8xf32>
// expected-error@+1 {{'ptensor.row_sum' op needs a tensor of rank 2 or more, got rank 1}}
%r = "ptensor.row_sum"(%a) : (tensor<8xf32>) -> tensor<1xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32, #ptensor.view<valid = [4, 0]>>
// expected-error@+1 {{'ptensor.row_max' op reduces axis 1, which has no valid elements}}
%r = "ptensor.row_max"(%a) : (tensor<4x8xf32, #ptensor.view<valid = [4, 0]>>) -> tensor<4x1xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
// expected-error@+1 {{'ptensor.row_argmax' op inferred type(s) 'tensor<4x1xi32>' are incompatible with return type(s) of operation 'tensor<4x1xf32>'}}
%r = "ptensor.row_argmax"(%a) : (tensor<4x8xf32>) -> tensor<4x1xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
// expected-error@+1 {{'ptensor.col_sum' op inferred type(s) 'tensor<1x8xf32>' are incompatible with return type(s) of operation 'tensor<4x1xf32>'}}
%r = "ptensor.col_sum"(%a) : (tensor<4x8xf32>) -> tensor<4x1xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%b = "test.value"() : () -> tensor<8x1xf32>
// expected-error@+1 {{'ptensor.row_expand_mul' op needs a vector of extent 4 on axis 0, got 8}}
%r = "ptensor.row_expand_mul"(%a, %b) : (tensor<4x8xf32>, tensor<8x1xf32>) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
// expected-error@+1 {{'ptensor.row_expand_mul' op needs a vector of extent 1 on axis 1, got 8}}
%r = "ptensor.row_expand_mul"(%a, %a) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%b = "test.value"() : () -> tensor<1x1xf32>
// expected-error@+1 {{'ptensor.col_expand_mul' op needs a vector of extent 8 on axis 1, got 1}}
%r = "ptensor.col_expand_mul"(%a, %b) : (tensor<4x8xf32>, tensor<1x1xf32>) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%b = "test.value"() : () -> tensor<4x1xf16>
// expected-error@+1 {{'ptensor.row_expand_add' op needs one element type, got 'f32' and 'f16'}}
%r = "ptensor.row_expand_add"(%a, %b) : (tensor<4x8xf32>, tensor<4x1xf16>) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%b = "test.value"() : () -> tensor<8xf32>
// expected-error@+1 {{'ptensor.col_expand' op needs two tensors of one rank, 2 or more, got ranks 2 and 1}}
%r = "ptensor.col_expand"(%a, %b) : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%b = "test.value"() : () -> i32
// expected-error@+1 {{'ptensor.expands' op needs a number of the element type 'f32', got 'i32'}}
%r = "ptensor.expands"(%a, %b) : (tensor<4x8xf32>, i32) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
// expected-error@+1 {{'ptensor.expand_clone' op cannot expand extent 4 on axis 0 to 8}}
%r = "ptensor.expand_clone"(%a) : (tensor<4x8xf32>) -> tensor<8x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
// expected-error@+1 {{'ptensor.expand_clone' op keeps rank and element type}}
%r = "ptensor.expand_clone"(%a) : (tensor<4x8xf32>) -> tensor<4x8xf16>

// RUN: jpto-opt %s --allow-unregistered-dialect --split-input-file --verify-diagnostics

// Errors of tensors that are made, and seen in another shape, one case each.

// expected-error@+1 {{'ptensor.create' op needs a size for each of 1 dynamic extents, got 0}}
%r = "ptensor.create"() : () -> tensor<?x8xf32>

// -----

// expected-error@+1 {{'ptensor.full' op needs a value of the element type 'f32', got 1 : i32}}
%r = "ptensor.full"() <{value = 1 : i32}> : () -> tensor<4x8xf32>

// -----

// expected-error@+1 {{'ptensor.full' op needs a static shape, got [?, 8]}}
%r = "ptensor.full"() <{value = 1.0 : f32}> : () -> tensor<?x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
// expected-error@+1 {{'ptensor.dim' op axis 2 is out of range for a tensor of rank 2}}
%r = "ptensor.dim"(%a) <{axis = 2 : i64}> : (tensor<4x8xf32>) -> index

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
// expected-error@+1 {{'ptensor.dim' op axis -3 is out of range for a tensor of rank 2}}
%r = "ptensor.dim"(%a) <{axis = -3 : i64}> : (tensor<4x8xf32>) -> index

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
// expected-error@+1 {{'ptensor.view' op sees elements of 'f32' as 'f16'}}
%r = "ptensor.view"(%a) : (tensor<4x8xf32>) -> tensor<4x8xf16>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
// expected-error@+1 {{'ptensor.view' op reaches element 63 of a tensor of 32}}
%r = "ptensor.view"(%a) : (tensor<4x8xf32>) -> tensor<8x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
// expected-error@+1 {{'ptensor.view' op reaches element 51 of a tensor of 32}}
%r = "ptensor.view"(%a) : (tensor<4x8xf32>) -> tensor<4x4xf32, #ptensor.view<strides = [16, 1]>>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
// expected-error@+1 {{'ptensor.reshape' op reshapes 32 elements to 64}}
%r = "ptensor.reshape"(%a) : (tensor<4x8xf32>) -> tensor<8x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
// expected-error@+1 {{'ptensor.reshape' op reshapes elements of 'f32' to 'f16'}}
%r = "ptensor.reshape"(%a) : (tensor<4x8xf32>) -> tensor<32xf16>

// -----

%a = "test.value"() : () -> tensor<?x8xf32>
// expected-error@+1 {{'ptensor.reshape' op cannot resolve the element counts of [?, 8] and [32]}}
%r = "ptensor.reshape"(%a) : (tensor<?x8xf32>) -> tensor<32xf32>

// -----

%a = "test.value"() : () -> tensor<?x?xf32>
// expected-error@+1 {{'ptensor.reshape' op cannot resolve the element counts of [?, ?] and [?, ?]}}
%r = "ptensor.reshape"(%a) : (tensor<?x?xf32>) -> tensor<?x?xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32, #ptensor.view<valid = [4, 4]>>
// expected-error@+1 {{'ptensor.reshape' op valid region cannot be expressed after reshape}}
%r = "ptensor.reshape"(%a) : (tensor<4x8xf32, #ptensor.view<valid = [4, 4]>>) -> tensor<32xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>
// expected-error@+1 {{'ptensor.reshape' op result is valid in [16], not in [32]}}
%r = "ptensor.reshape"(%a) : (tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>) -> tensor<32xf32>

// -----

%a = "test.value"() : () -> tensor<8xf32>
// expected-error@+1 {{'ptensor.transpose' op needs a tensor of rank 2 or more, got rank 1}}
%r = "ptensor.transpose"(%a) <{axis1 = 0 : i64, axis2 = 0 : i64}> : (tensor<8xf32>) -> tensor<8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
// expected-error@+1 {{'ptensor.transpose' op axis2 2 is out of range for a tensor of rank 2}}
%r = "ptensor.transpose"(%a) <{axis1 = 0 : i64, axis2 = 2 : i64}> : (tensor<4x8xf32>) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
// expected-error@+1 {{'ptensor.transpose' op swaps axis 1 with itself}}
%r = "ptensor.transpose"(%a) <{axis1 = 1 : i64, axis2 = -1 : i64}> : (tensor<4x8xf32>) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%b = "test.value"() : () -> tensor<2x8xf32>
// expected-error@+1 {{'ptensor.concat' op joins 4 and 2 rows}}
%r = "ptensor.concat"(%a, %b) : (tensor<4x8xf32>, tensor<2x8xf32>) -> tensor<4x16xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%b = "test.value"() : () -> tensor<4x8xf16>
// expected-error@+1 {{'ptensor.concat' op joins elements of 'f32' and 'f16'}}
%r = "ptensor.concat"(%a, %b) : (tensor<4x8xf32>, tensor<4x8xf16>) -> tensor<4x16xf32>

// -----

%a = "test.value"() : () -> tensor<8xf32>
// expected-error@+1 {{'ptensor.concat' op needs tensors of rank 2, got ranks 1 and 1}}
%r = "ptensor.concat"(%a, %a) : (tensor<8xf32>, tensor<8xf32>) -> tensor<16xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>
%b = "test.value"() : () -> tensor<4x8xf32>
// expected-error@+1 {{'ptensor.concat' op needs the same valid rows, and all columns of the first, got [2, 8] and [4, 8]}}
%r = "ptensor.concat"(%a, %b) : (tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>, tensor<4x8xf32>) -> tensor<4x16xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>
// expected-error@+1 {{'ptensor.fillpad' op inferred type(s) 'tensor<4x8xf32, #ptensor.view<pad = max>>' are incompatible with return type(s) of operation 'tensor<4x8xf32>'}}
%r = "ptensor.fillpad"(%a) <{pad = #tile.pad<max>}> : (tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
// expected-error@+1 {{'ptensor.fillpad_expand' op shrinks axis 1 from 8 to 4}}
%r = "ptensor.fillpad_expand"(%a) : (tensor<4x8xf32>) -> tensor<4x4xf32, #ptensor.view<pad = zero>>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
// expected-error@+1 {{'ptensor.fillpad_expand' op result must be 'tensor<4x16xf32, #ptensor.view<pad = zero>>'}}
%r = "ptensor.fillpad_expand"(%a) : (tensor<4x8xf32>) -> tensor<4x16xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
// expected-error@+1 {{'ptensor.fillpad_expand' op keeps rank and element type}}
%r = "ptensor.fillpad_expand"(%a) : (tensor<4x8xf32>) -> tensor<4x16xf16, #ptensor.view<pad = zero>>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%c4 = "arith.constant"() <{value = 4 : index}> : () -> index
%c9 = "arith.constant"() <{value = 9 : index}> : () -> index
// expected-error@+1 {{'ptensor.set_validshape' op cols 9 is outside of 0 to 8}}
%r = "ptensor.set_validshape"(%a, %c4, %c9) : (tensor<4x8xf32>, index, index) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%c4 = "arith.constant"() <{value = 4 : index}> : () -> index
%m = "arith.constant"() <{value = -1 : index}> : () -> index
// expected-error@+1 {{'ptensor.set_validshape' op rows -1 is outside of 0 to 4}}
%r = "ptensor.set_validshape"(%a, %m, %c4) : (tensor<4x8xf32>, index, index) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<8xf32>
%c4 = "arith.constant"() <{value = 4 : index}> : () -> index
// expected-error@+1 {{'ptensor.set_validshape' op needs a tensor of rank 2, got rank 1}}
%r = "ptensor.set_validshape"(%a, %c4, %c4) : (tensor<8xf32>, index, index) -> tensor<8xf32>

// RUN: jpto-opt %s --allow-unregistered-dialect --split-input-file --verify-diagnostics

// Errors of operations that work element by element, one case each.

%a = "test.value"() : () -> tensor<4x8xf32>
%b = "test.value"() : () -> tensor<4x4xf32>
// expected-error@+1 {{'ptensor.add' op operands: 8 and 4 on axis 1 do not broadcast}}
%r = "ptensor.add"(%a, %b) : (tensor<4x8xf32>, tensor<4x4xf32>) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%b = "test.value"() : () -> tensor<4x8xf16>
// expected-error@+1 {{'ptensor.add' op inferred type(s) 'tensor<4x8xf32>' are incompatible with return type(s) of operation 'tensor<4x8xf16>'}}
%r = "ptensor.add"(%a, %b) : (tensor<4x8xf32>, tensor<4x8xf16>) -> tensor<4x8xf16>

// -----

%a = "test.value"() : () -> tensor<4x8x!pto.hif8>
%b = "test.value"() : () -> tensor<4x8xf32>
// expected-error@+1 {{'ptensor.mul' op has no common type for elements of '!pto.hif8' and 'f32'}}
%r = "ptensor.mul"(%a, %b) : (tensor<4x8x!pto.hif8>, tensor<4x8xf32>) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>
%b = "test.value"() : () -> tensor<4x1xf32, #ptensor.view<valid = [2, 1]>>
// expected-error@+1 {{'ptensor.sub' op inferred type(s) 'tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>' are incompatible with return type(s) of operation 'tensor<4x8xf32>'}}
%r = "ptensor.sub"(%a, %b) : (tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>, tensor<4x1xf32, #ptensor.view<valid = [2, 1]>>) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%b = "test.value"() : () -> f32
// expected-error@+1 {{'ptensor.add' op operand #1 must be tensor of numbers, but got 'f32'}}
%r = "ptensor.add"(%a, %b) : (tensor<4x8xf32>, f32) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%b = "test.value"() : () -> index
// expected-error@+1 {{'ptensor.adds' op operand #1 must be number, but got 'index'}}
%r = "ptensor.adds"(%a, %b) : (tensor<4x8xf32>, index) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf16>
%b = "test.value"() : () -> f32
// expected-error@+1 {{'ptensor.subs' op inferred type(s) 'tensor<4x8xf16>' are incompatible with return type(s) of operation 'tensor<4x8xf32>'}}
%r = "ptensor.subs"(%a, %b) : (tensor<4x8xf16>, f32) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%b = "test.value"() : () -> tensor<4x1xf32>
// expected-error@+1 {{'ptensor.part_add' op operands have shapes [4, 8] and [4, 1]; only add, sub, mul, div, fmod, maximum and minimum broadcast}}
%r = "ptensor.part_add"(%a, %b) : (tensor<4x8xf32>, tensor<4x1xf32>) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>
%b = "test.value"() : () -> tensor<4x8xf32, #ptensor.view<valid = [4, 4]>>
// expected-error@+1 {{'ptensor.part_max' op valid parts [2, 8] and [4, 4]: one must contain the other}}
%r = "ptensor.part_max"(%a, %b) : (tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>, tensor<4x8xf32, #ptensor.view<valid = [4, 4]>>) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
// expected-error@+1 {{'ptensor.and' op operand #0 must be tensor of integers, but got 'tensor<4x8xf32>'}}
%r = "ptensor.and"(%a, %a) : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xi32>
%b = "test.value"() : () -> tensor<1x8xi32>
// expected-error@+1 {{'ptensor.shl' op operands have shapes [4, 8] and [1, 8]; only add, sub, mul, div, fmod, maximum and minimum broadcast}}
%r = "ptensor.shl"(%a, %b) : (tensor<4x8xi32>, tensor<1x8xi32>) -> tensor<4x8xi32>

// -----

%a = "test.value"() : () -> tensor<4x8xi32>
// expected-error@+1 {{'ptensor.not' op operand #0 must be tensor of i16 or ui16, but got 'tensor<4x8xi32>'}}
%r = "ptensor.not"(%a) : (tensor<4x8xi32>) -> tensor<4x8xi32>

// -----

%a = "test.value"() : () -> tensor<4x8xi32>
// expected-error@+1 {{'ptensor.exp' op operand #0 must be tensor of f16, bf16 or f32, but got 'tensor<4x8xi32>'}}
%r = "ptensor.exp"(%a) : (tensor<4x8xi32>) -> tensor<4x8xi32>

// -----

%a = "test.value"() : () -> tensor<4x8xf16>
// expected-error@+1 {{'ptensor.sin' op operand #0 must be tensor of f32, but got 'tensor<4x8xf16>'}}
%r = "ptensor.sin"(%a) : (tensor<4x8xf16>) -> tensor<4x8xf16>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
// expected-error@+1 {{'ptensor.cast' op casts 'f32' to itself}}
%r = "ptensor.cast"(%a) <{mode = #tile.round<rint>, to = f32}> : (tensor<4x8xf32>) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
// expected-error@+1 {{'ptensor.cast' op requires attribute 'mode'}}
%r = "ptensor.cast"(%a) <{to = f16}> : (tensor<4x8xf32>) -> tensor<4x8xf16>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%b = "test.value"() : () -> f16
// expected-error@+1 {{'ptensor.cmp' op compares elements of 'f32' with 'f16'}}
%r = "ptensor.cmp"(%a, %b) <{cmp = #tile.cmp<lt>}> : (tensor<4x8xf32>, f16) -> tensor<4x8xf32>
